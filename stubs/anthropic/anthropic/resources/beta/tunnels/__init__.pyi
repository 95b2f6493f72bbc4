from mypy_fastapi_blocking import blocking

@blocking("network", instead="anthropic.AsyncAnthropic")
class Certificates: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Tunnels:
    certificates: Certificates
