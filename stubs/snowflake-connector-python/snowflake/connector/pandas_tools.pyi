from mypy_fastapi_blocking import blocking

@blocking("database")
def write_pandas(): ...
