from mypy_fastapi_blocking import blocking

@blocking("file-metadata")
def find_spec(name, package=...): ...
