from pymssql._pymssql import Connection as Connection, Cursor as Cursor, connect as connect
