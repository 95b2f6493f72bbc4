from mypy_fastapi_blocking import blocking

@blocking("input")
def prompt(): ...

class PromptSession:
    @blocking("input")
    def prompt(self): ...
