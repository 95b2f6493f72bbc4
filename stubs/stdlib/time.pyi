from mypy_fastapi_blocking import blocking

@blocking("sleep", instead="asyncio.sleep")
def sleep(secs, /): ...
