from mypy_fastapi_blocking import blocking

# Between files; the other functions work in memory.
@blocking("file-metadata")
def encode(input, output): ...
@blocking("file-metadata")
def decode(input, output): ...
