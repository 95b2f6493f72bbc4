from mypy_fastapi_blocking import blocking
from MySQLdb.connections import Connection as Connection

@blocking("database", instead="aiomysql.connect")
def connect() -> Connection: ...
@blocking("database", instead="aiomysql.connect")
def Connect() -> Connection: ...
