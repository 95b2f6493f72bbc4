from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.models_.Models.list_async")
class Models: ...
