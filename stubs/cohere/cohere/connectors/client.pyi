from mypy_fastapi_blocking import blocking

@blocking("network", instead="cohere.AsyncClientV2")
class ConnectorsClient: ...
