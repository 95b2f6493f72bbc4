from typing import Any

from mypy_fastapi_blocking import blocking

class BaseReader:
    @blocking("file", instead="llama_index.core.readers.base.BaseReader.aload_data")
    def load_data(self) -> list[Any]: ...
    @blocking("file", instead="llama_index.core.readers.base.BaseReader.alazy_load_data")
    def lazy_load_data(self) -> Any: ...
