from mypy_fastapi_blocking import blocking

class CoverageResults:
    @blocking("file")
    def write_results(self, *args, **kwargs): ...
