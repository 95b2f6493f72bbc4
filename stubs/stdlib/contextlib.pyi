from collections.abc import Callable, Iterator
from typing import Annotated, Generic, TypeVar

from mypy_fastapi_blocking import Called, Entered, GeneratorManaged, blocking

T = TypeVar("T")
F = TypeVar("F")

class AbstractContextManager(Generic[T]): ...

# asynccontextmanager() takes an async generator, a frame of its own.
def contextmanager(func: Annotated[Callable[..., Iterator[T]], GeneratorManaged]) -> Callable[..., AbstractContextManager[T]]: ...

class ExitStack:
    def enter_context(self, cm: Annotated[AbstractContextManager[T], Entered]) -> T: ...
    # Called when the stack is left.
    def callback(self, callback: Annotated[F, Called], /, *args, **kwds) -> F: ...

class AsyncExitStack:
    def enter_context(self, cm: Annotated[AbstractContextManager[T], Entered]) -> T: ...
    def callback(self, callback: Annotated[F, Called], /, *args, **kwds) -> F: ...

class chdir:
    @blocking("file-metadata")
    def __enter__(self): ...
    @blocking("file-metadata")
    def __exit__(self, *excinfo): ...
