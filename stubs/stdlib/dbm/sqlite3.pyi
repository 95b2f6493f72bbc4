from mypy_fastapi_blocking import blocking

# Since 3.13.
@blocking("file")
def open(filename, /, flag=..., mode=...): ...
