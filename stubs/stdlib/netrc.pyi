from mypy_fastapi_blocking import blocking

class netrc:
    @blocking("file")
    def __init__(self, file=...): ...
