from mypy_fastapi_blocking import blocking

class Textbox:
    @blocking("input")
    def edit(self, validate=...): ...
