from mypy_fastapi_blocking import nonblocking
from clickhouse_driver.dbapi.connection import Connection

@nonblocking
def connect() -> Connection: ...
