from mypy_fastapi_blocking import blocking

@blocking("network")
class Worksheet: ...
