from mypy_fastapi_blocking import blocking

class DocumentConverter:
    @blocking("cpu")
    def convert(self): ...
    @blocking("cpu")
    def convert_all(self): ...
