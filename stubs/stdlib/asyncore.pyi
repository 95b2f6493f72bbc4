from mypy_fastapi_blocking import blocking

# Until 3.11. It runs until all channels are closed.
@blocking("wait")
def loop(timeout=..., use_poll=..., map=..., count=...): ...
