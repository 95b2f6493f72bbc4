from typing import IO, Any, overload
from torch.nn import Module

from mypy_fastapi_blocking import blocking

class ScriptModule(Module):
    @blocking("file")
    def save(self): ...

@overload
@blocking("cpu")
def load(f: IO[Any]) -> ScriptModule: ...
@overload
@blocking("file")
def load(f) -> ScriptModule: ...
@overload
@blocking("cpu")
def save(m, f: IO[Any]): ...
@overload
@blocking("file")
def save(m, f): ...
@blocking("cpu")
def script() -> Any: ...
@blocking("cpu")
def trace() -> Any: ...
