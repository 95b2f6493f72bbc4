from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.fim.Fim.complete_async")
class Fim: ...
