from oracledb.connection import Connection as Connection, connect as connect
from oracledb.cursor import Cursor as Cursor
from oracledb.pool import ConnectionPool as ConnectionPool, create_pool as create_pool
from oracledb.lob import LOB as LOB
