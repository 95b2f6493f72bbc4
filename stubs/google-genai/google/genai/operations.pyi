from mypy_fastapi_blocking import blocking

@blocking("network", instead="google.genai.operations.AsyncOperations")
class Operations: ...
