from mypy_fastapi_blocking import blocking

@blocking("lock")
def lock(): ...

class Lock:
    @blocking("lock")
    def acquire(self): ...
    @blocking("lock")
    def __enter__(self): ...
