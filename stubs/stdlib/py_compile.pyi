from mypy_fastapi_blocking import blocking

@blocking("file")
def compile(file, cfile=..., dfile=..., doraise=..., optimize=..., invalidation_mode=..., quiet=...): ...
