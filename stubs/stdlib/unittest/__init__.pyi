from mypy_fastapi_blocking import blocking

class TestLoader:
    @blocking("file")
    def discover(self, start_dir, pattern=..., top_level_dir=...): ...

class TextTestRunner:
    @blocking("cpu")
    def run(self, test): ...

class TestSuite:
    @blocking("cpu")
    def run(self, result, debug=...): ...
