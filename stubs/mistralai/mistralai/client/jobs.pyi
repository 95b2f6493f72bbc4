from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.jobs.Jobs.create_async")
class Jobs: ...
