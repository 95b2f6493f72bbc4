from mypy_fastapi_blocking import blocking

@blocking("wait")
def run(): ...

class Server:
    @blocking("wait")
    def run(self): ...
