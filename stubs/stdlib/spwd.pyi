from mypy_fastapi_blocking import blocking

# Until 3.12.
@blocking("file-metadata")
def getspnam(arg, /): ...
@blocking("file-metadata")
def getspall(): ...
