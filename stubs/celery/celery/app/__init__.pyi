from typing import Annotated, Any, Callable, overload

from mypy_fastapi_blocking import Wrapped
from celery.app.base import Celery as Celery
from celery.app.task import Task

@overload
def shared_task(fun: Annotated[Callable[..., Any], Wrapped], /, **options) -> Task: ...
@overload
def shared_task(**options) -> Callable[[Annotated[Callable[...,Any],Wrapped]],Task]: ...
