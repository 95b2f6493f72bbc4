from snowflake.connector.connection import SnowflakeConnection as Connection
