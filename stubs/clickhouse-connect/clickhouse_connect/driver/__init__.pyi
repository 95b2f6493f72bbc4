from mypy_fastapi_blocking import blocking
from clickhouse_connect.driver.client import Client

@blocking("database", instead="clickhouse_connect.get_async_client")
def create_client() -> Client: ...
