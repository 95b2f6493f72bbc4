from typing import Any

from mypy_fastapi_blocking import blocking

class BaseRetriever:
    @blocking("network", instead="llama_index.core.base.base_retriever.BaseRetriever.aretrieve")
    def retrieve(self) -> list[Any]: ...
