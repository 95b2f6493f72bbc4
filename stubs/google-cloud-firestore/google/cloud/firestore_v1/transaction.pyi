from mypy_fastapi_blocking import blocking
from google.cloud.firestore_v1.batch import WriteBatch
from google.cloud.firestore_v1.stream_generator import _Documents

class Transaction(WriteBatch):
    @blocking("database", instead="google.cloud.firestore.AsyncTransaction.get")
    def get(self): ...
    def get_all(self) -> _Documents: ...
