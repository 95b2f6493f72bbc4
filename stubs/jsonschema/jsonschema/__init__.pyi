from mypy_fastapi_blocking import blocking

@blocking("cpu-bulk")
def validate(): ...
