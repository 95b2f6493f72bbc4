from mypy_fastapi_blocking import blocking

@blocking("sleep", instead="asyncio.sleep")
def Beep(frequency, duration): ...

# It returns at once with SND_ASYNC.
@blocking("wait")
def PlaySound(sound, flags): ...
