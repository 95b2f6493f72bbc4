from mypy_fastapi_blocking import blocking

@blocking("file")
def fileConfig(fname, defaults=..., disable_existing_loggers=..., encoding=...): ...
