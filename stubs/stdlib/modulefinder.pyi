from mypy_fastapi_blocking import blocking

class ModuleFinder:
    @blocking("file")
    def run_script(self, pathname): ...
    @blocking("file")
    def load_file(self, pathname): ...
