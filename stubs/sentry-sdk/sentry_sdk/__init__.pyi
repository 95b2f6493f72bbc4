from mypy_fastapi_blocking import blocking

@blocking("network")
def flush(): ...
