from trino import dbapi as dbapi
