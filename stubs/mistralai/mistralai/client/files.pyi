from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.files.Files.list_async")
class Files: ...
