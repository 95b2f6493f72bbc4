from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.responses.Responses.create_async")
class Responses: ...
