from mypy_fastapi_blocking import blocking
from mysql.connector.abstracts import MySQLConnectionAbstract
from mysql.connector.connection import MySQLConnection as MySQLConnection

@blocking("database", instead="mysql.connector.aio.connect")
def connect() -> MySQLConnectionAbstract: ...
