from contextlib import AbstractAsyncContextManager, AbstractContextManager, asynccontextmanager as asynccontextmanager
from typing import Annotated, TypeVar

from mypy_fastapi_blocking import Offloaded
from starlette.concurrency import iterate_in_threadpool as iterate_in_threadpool, run_in_threadpool as run_in_threadpool

T = TypeVar("T")

# __enter__ and __exit__ both run in a thread.
def contextmanager_in_threadpool(cm: Annotated[AbstractContextManager[T], Offloaded]) -> AbstractAsyncContextManager[T]: ...
