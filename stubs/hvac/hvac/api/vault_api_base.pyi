from mypy_fastapi_blocking import blocking

# Each method of its subclasses asks the server.
@blocking("network")
class VaultApiBase: ...
