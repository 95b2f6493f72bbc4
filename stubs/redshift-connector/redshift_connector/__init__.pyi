from mypy_fastapi_blocking import blocking
from redshift_connector.core import Connection as Connection
from redshift_connector.cursor import Cursor as Cursor

@blocking("database", instead="asyncpg.connect")
def connect() -> Connection: ...
