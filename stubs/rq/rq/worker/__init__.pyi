from mypy_fastapi_blocking import blocking

class Worker:
    @blocking("wait")
    def work(self): ...
    @blocking("database")
    @classmethod
    def all(cls): ...
    @blocking("database")
    @classmethod
    def count(cls): ...
