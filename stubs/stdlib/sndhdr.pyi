from mypy_fastapi_blocking import blocking

# Until 3.12.
@blocking("file")
def what(filename): ...
@blocking("file")
def whathdr(filename): ...
