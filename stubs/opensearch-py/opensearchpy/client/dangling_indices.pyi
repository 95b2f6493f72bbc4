from mypy_fastapi_blocking import blocking

@blocking("database", instead="opensearchpy.AsyncOpenSearch")
class DanglingIndicesClient: ...
