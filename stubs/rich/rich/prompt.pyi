from mypy_fastapi_blocking import blocking

class PromptBase:
    @blocking("input")
    def ask(self): ...

class Prompt:
    @blocking("input")
    def ask(self): ...

class Confirm:
    @blocking("input")
    def ask(self): ...

class IntPrompt:
    @blocking("input")
    def ask(self): ...

class FloatPrompt:
    @blocking("input")
    def ask(self): ...
