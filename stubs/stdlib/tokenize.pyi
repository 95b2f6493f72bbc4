from mypy_fastapi_blocking import blocking

@blocking("file")
def open(filename): ...
