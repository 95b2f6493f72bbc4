from mypy_fastapi_blocking import blocking

class StatelessServer:
    @blocking("wait", instead="asgiref.server.StatelessServer.arun")
    def run(self): ...
