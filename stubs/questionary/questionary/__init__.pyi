from mypy_fastapi_blocking import blocking

class Question:
    @blocking("input")
    def ask(self): ...
    @blocking("input")
    def unsafe_ask(self): ...
