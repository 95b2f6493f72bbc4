from mypy_fastapi_blocking import blocking

class Dialog:
    @blocking("input")
    def show(self, **options): ...
