from mypy_fastapi_blocking import blocking

# Digests: the cost grows with the data.
@blocking("cpu-bulk")
def new(key, msg=..., digestmod=...): ...
@blocking("cpu-bulk")
def digest(key, msg, digest): ...

class HMAC:
    @blocking("cpu-bulk")
    def update(self, msg): ...
