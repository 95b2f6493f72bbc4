from tinydb.database import TinyDB as TinyDB
