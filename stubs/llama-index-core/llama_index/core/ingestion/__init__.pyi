from typing import Any

from mypy_fastapi_blocking import blocking

class IngestionPipeline:
    @blocking("network", instead="llama_index.core.ingestion.IngestionPipeline.arun")
    def run(self) -> Any: ...
    @blocking("file")
    def load(self): ...
    @blocking("file")
    def persist(self): ...
