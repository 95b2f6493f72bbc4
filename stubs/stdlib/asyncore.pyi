from mypy_fastapi_blocking import blocking

# Until 3.11. It runs until all channels are closed.
@blocking("wait")
def loop(timeout=..., use_poll=..., map=..., count=...): ...
@blocking("wait")
def poll(timeout=..., map=...): ...  # only <3.12
@blocking("wait")
def poll2(timeout=..., map=...): ...  # only <3.12
