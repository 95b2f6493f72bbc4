from mypy_fastapi_blocking import blocking

@blocking("file")
def open(f, mode=...): ...

class Wave_read:
    @blocking("file")
    def readframes(self, nframes): ...

class Wave_write:
    @blocking("file")
    def writeframes(self, data): ...
    @blocking("file")
    def writeframesraw(self, data): ...
