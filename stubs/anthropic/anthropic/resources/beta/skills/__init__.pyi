from mypy_fastapi_blocking import blocking

@blocking("network", instead="anthropic.AsyncAnthropic")
class Versions: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Skills:
    versions: Versions
