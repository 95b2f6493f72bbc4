from pg8000.dbapi import connect as connect
