from mypy_fastapi_blocking import blocking

# LOCK_NB makes them return at once; flags have no literal type that a stub could tell apart.
@blocking("lock")
def flock(fd, operation, /): ...
@blocking("lock")
def lockf(fd, cmd, len=..., start=..., whence=..., /): ...
