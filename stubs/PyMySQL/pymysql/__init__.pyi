from pymysql import connections as connections, cursors as cursors
from pymysql.connections import Connection as Connection

connect = Connection
Connect = Connection
