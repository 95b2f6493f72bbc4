from mypy_fastapi_blocking import blocking

class Cmd:
    @blocking("input")
    def cmdloop(self, intro=...): ...
