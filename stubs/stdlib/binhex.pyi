from mypy_fastapi_blocking import blocking

# Until 3.10.
@blocking("file")
def binhex(inp, out): ...
@blocking("file")
def hexbin(inp, out): ...
