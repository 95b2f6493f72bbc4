from mypy_fastapi_blocking import nonblocking
from dataset.database import Database as Database
from dataset.table import Table as Table

@nonblocking
def connect() -> Database: ...
