from mypy_fastapi_blocking import blocking
from snowflake.connector.connection import SnowflakeConnection as SnowflakeConnection

@blocking("database", instead="snowflake.connector.aio.connect")
def connect() -> SnowflakeConnection: ...
