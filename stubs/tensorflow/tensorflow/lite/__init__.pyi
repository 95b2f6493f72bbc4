from mypy_fastapi_blocking import blocking

class Interpreter:
    @blocking("cpu")
    def invoke(self): ...
    @blocking("cpu")
    def allocate_tensors(self): ...
