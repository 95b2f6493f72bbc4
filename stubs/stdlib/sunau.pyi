from mypy_fastapi_blocking import blocking

# Until 3.12.
@blocking("file")
def open(f, mode=...): ...
