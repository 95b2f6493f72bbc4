from mypy_fastapi_blocking import nonblocking
from google.cloud.storage.bucket import Bucket

@nonblocking
def bucket() -> Bucket: ...
