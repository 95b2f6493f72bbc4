from mypy_fastapi_blocking import blocking

class File:
    @blocking("file")
    def __init__(self): ...
