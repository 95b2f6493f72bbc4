from sqlite3 import Blob as Blob, Connection as Connection, Cursor as Cursor, connect as connect
