from typing import Any
from langchain_core.runnables import Runnable

from mypy_fastapi_blocking import blocking

class Chain(Runnable):
    @blocking("network", instead="langchain_core.runnables.Runnable.ainvoke")
    def __call__(self) -> Any: ...
    @blocking("network", instead="langchain_core.runnables.Runnable.ainvoke")
    def apply(self) -> Any: ...
    @blocking("network", instead="langchain_core.runnables.Runnable.ainvoke")
    def run(self) -> Any: ...
