from mypy_fastapi_blocking import blocking

@blocking("input")
def getpass(prompt=..., stream=..., *, echo_char=...): ...

# Reads the environment first.
@blocking("file-metadata")
def getuser(): ...
