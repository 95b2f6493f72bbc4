from typing import Any, Callable, overload

from celery.app.base import Celery as Celery
from celery.app.task import Task

@overload
def shared_task(fun: Callable[..., Any], /, **options) -> Task: ...
@overload
def shared_task(**options) -> Callable[[Callable[..., Any]], Task]: ...
