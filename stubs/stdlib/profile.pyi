from mypy_fastapi_blocking import blocking

class Profile:
    @blocking("file")
    def dump_stats(self, file): ...

@blocking("cpu")
def run(statement, filename=..., sort=...): ...
@blocking("cpu")
def runctx(statement, globals, locals, filename=..., sort=...): ...
