from mypy_fastapi_blocking import blocking

@blocking("network", instead="anthropic.AsyncAnthropic")
class Files: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Models: ...
