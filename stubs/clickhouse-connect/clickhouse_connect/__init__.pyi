from clickhouse_connect.driver import create_client as create_client
from clickhouse_connect.driver import create_client as get_client
