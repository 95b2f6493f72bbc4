from typing import TextIO

from mypy_fastapi_blocking import blocking, nonblocking

# The streams of the terminal. What is written to them counts as little as a log entry does.
stdin: _StandardInput
stdout: _StandardOutput
stderr: _StandardOutput

class _StandardInput(TextIO):
    @blocking("input")
    def read(self, n=..., /): ...
    @blocking("input")
    def readline(self, limit=..., /): ...
    @blocking("input")
    def readlines(self, hint=..., /): ...
    def __iter__(self) -> _StandardInput: ...
    @blocking("input")
    def __next__(self): ...

class _StandardOutput(TextIO):
    @nonblocking
    def write(self, s, /): ...
    @nonblocking
    def writelines(self, lines, /): ...
    @nonblocking
    def flush(self): ...
