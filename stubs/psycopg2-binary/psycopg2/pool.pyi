from mypy_fastapi_blocking import blocking, nonblocking
from psycopg2.extensions import connection

class AbstractConnectionPool:
    """Opens `minconn` connections when it is made."""

    @blocking("database", instead="psycopg_pool.AsyncConnectionPool")
    def __init__(self, minconn, maxconn, *args, **kwargs): ...

class SimpleConnectionPool(AbstractConnectionPool):
    @blocking("database", instead="psycopg_pool.AsyncConnectionPool.getconn")
    def getconn(self) -> connection: ...
    @nonblocking
    def putconn(self): ...
    @nonblocking
    def closeall(self): ...

class ThreadedConnectionPool(AbstractConnectionPool):
    @blocking("database", instead="psycopg_pool.AsyncConnectionPool.getconn")
    def getconn(self) -> connection: ...
    @nonblocking
    def putconn(self): ...
    @nonblocking
    def closeall(self): ...
