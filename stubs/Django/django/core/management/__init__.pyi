from mypy_fastapi_blocking import blocking

@blocking("call")
def call_command(): ...
