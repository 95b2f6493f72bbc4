from typing import Literal, overload

from mypy_fastapi_blocking import blocking, nonblocking

# Logger calls are never marked.
@overload
@nonblocking
def basicConfig(*, filename: None, **kwargs): ...
@overload
@blocking("file", note="It opens the file.")
def basicConfig(*, filename, **kwargs): ...
@overload
@nonblocking
def basicConfig(**kwargs): ...

class FileHandler:
    @overload
    @nonblocking
    def __init__(self, filename, *, delay: Literal[True], **kwargs): ...
    @overload
    @nonblocking
    def __init__(self, filename, mode, encoding, delay: Literal[True], errors=...): ...
    @overload
    @blocking("file", note="It opens the file; with delay=True it does not.")
    def __init__(self, filename, mode=..., encoding=..., delay=..., errors=...): ...
    @blocking("file", note="Put it behind a QueueHandler and a QueueListener.")
    def emit(self, record): ...
