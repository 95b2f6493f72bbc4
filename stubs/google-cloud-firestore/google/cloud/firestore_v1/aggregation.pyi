from mypy_fastapi_blocking import blocking
from google.cloud.firestore_v1.stream_generator import _Documents

class AggregationQuery:
    @blocking("database", instead="google.cloud.firestore_v1.async_aggregation.AsyncAggregationQuery.get")
    def get(self): ...
    def stream(self) -> _Documents: ...
