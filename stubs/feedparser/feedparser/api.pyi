from mypy_fastapi_blocking import blocking

@blocking("network", note="Fetch with an async client and parse the bytes")
def parse(): ...
