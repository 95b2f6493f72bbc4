from typing import Any

from mypy_fastapi_blocking import blocking

class BaseLoader:
    @blocking("file", instead="langchain_core.document_loaders.BaseLoader.aload")
    def load(self) -> list[Any]: ...
    @blocking("file", instead="langchain_core.document_loaders.BaseLoader.alazy_load")
    def lazy_load(self) -> Any: ...
    @blocking("file")
    def load_and_split(self) -> list[Any]: ...
