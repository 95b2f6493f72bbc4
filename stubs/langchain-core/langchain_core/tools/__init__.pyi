from typing import Any
from langchain_core.runnables import Runnable

from mypy_fastapi_blocking import blocking

class BaseTool(Runnable):
    @blocking("network", instead="langchain_core.tools.BaseTool.arun")
    def run(self) -> Any: ...
