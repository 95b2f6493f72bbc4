from mypy_fastapi_blocking import blocking

@blocking("network", instead="anthropic.AsyncAnthropic")
class Credentials: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Vaults:
    credentials: Credentials
