from mypy_fastapi_blocking import nonblocking
from google.cloud.firestore_v1 import Client

@nonblocking
def client() -> Client: ...
