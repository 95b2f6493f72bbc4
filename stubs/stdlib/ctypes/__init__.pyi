from typing import overload

from mypy_fastapi_blocking import blocking, nonblocking

# PyDLL, OleDLL and WinDLL are subclasses. None stands for the program itself.
class CDLL:
    @overload
    @nonblocking
    def __init__(self, name: None, mode=..., handle=..., use_errno=..., use_last_error=..., winmode=...): ...
    @overload
    @blocking("file")
    def __init__(self, name, mode=..., handle=..., use_errno=..., use_last_error=..., winmode=...): ...

class LibraryLoader:
    @blocking("file")
    def LoadLibrary(self, name): ...
