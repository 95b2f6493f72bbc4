from snowflake.connector.cursor import SnowflakeCursor as SnowflakeCursor
