from mypy_fastapi_blocking import blocking
from mysql.connector.abstracts import MySQLConnectionAbstract

class MySQLConnection(MySQLConnectionAbstract):
    @blocking("database", instead="mysql.connector.aio.connect")
    def connect(self): ...
