from cassandra.cluster import Cluster

cluster = Cluster(["x"])


async def handler() -> None:
    session = cluster.connect("keyspace")  # E: blocking-database
    session.execute("select 1")  # E: blocking-database
    session.execute_async("select 1")  # OK
