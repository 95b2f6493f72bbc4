from mypy_fastapi_blocking import blocking

@blocking("network", instead="anthropic.AsyncAnthropic")
class Work: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Environments:
    work: Work
