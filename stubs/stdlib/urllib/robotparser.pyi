from mypy_fastapi_blocking import blocking

class RobotFileParser:
    @blocking("network", instead="httpx.AsyncClient.get")
    def read(self): ...
