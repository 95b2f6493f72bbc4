from builtins import _OpenFile

from mypy_fastapi_blocking import blocking

@blocking("file")
def open(filename) -> _OpenFile: ...
