from typing import Annotated, Any, Callable, overload

from celery.app.base import Celery as Celery
from celery.app.task import Task
from mypy_fastapi_blocking import Endpoint

@overload
def shared_task(fun: Annotated[Callable[..., Any], Endpoint("task")], /, **options) -> Task: ...
@overload
def shared_task(**options) -> Callable[[Annotated[Callable[..., Any], Endpoint("task")]], Task]: ...
