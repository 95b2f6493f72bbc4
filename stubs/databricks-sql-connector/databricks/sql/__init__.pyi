from mypy_fastapi_blocking import blocking
from databricks.sql.client import Connection

@blocking("database")
def connect() -> Connection: ...
