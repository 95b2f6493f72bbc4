from typing import Annotated, Any, Callable, overload

from celery.app.base import Celery as Celery
from celery.app.task import Task
from mypy_fastapi_blocking import Endpoint, Wrapped

@overload
def shared_task(fun: Annotated[Callable[..., Any], Endpoint("task"), Wrapped], /, **options) -> Task: ...
@overload
def shared_task(**options) -> Callable[[Annotated[Callable[..., Any], Endpoint("task"), Wrapped]], Task]: ...
