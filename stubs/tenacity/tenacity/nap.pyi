from mypy_fastapi_blocking import blocking

@blocking("sleep")
def sleep(): ...
