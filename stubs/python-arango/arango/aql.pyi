from mypy_fastapi_blocking import blocking

class AQL:
    @blocking("database")
    def execute(self): ...
