from mypy_fastapi_blocking import blocking

@blocking("network", instead="anthropic.AsyncAnthropic")
class Events: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Threads:
    events: Events
