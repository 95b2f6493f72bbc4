from mypy_fastapi_blocking import blocking

class Client:
    @blocking("network")
    def __init__(self): ...
