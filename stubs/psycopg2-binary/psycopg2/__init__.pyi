from mypy_fastapi_blocking import blocking
from psycopg2 import extensions as extensions
from psycopg2.extensions import connection

@blocking("database", instead="psycopg.AsyncConnection.connect")
def connect() -> connection: ...
