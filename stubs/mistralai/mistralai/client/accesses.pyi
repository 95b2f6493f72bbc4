from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.accesses.Accesses.list_async")
class Accesses: ...
