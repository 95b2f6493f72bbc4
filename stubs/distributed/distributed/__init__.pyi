from mypy_fastapi_blocking import blocking

@blocking("wait")
def wait(): ...

class Client:
    @blocking("wait")
    def gather(self): ...

class Future:
    @blocking("wait")
    def result(self): ...
