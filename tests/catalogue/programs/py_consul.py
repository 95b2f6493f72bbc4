import consul

client = consul.Consul()


async def handler() -> None:
    client.kv.get("x")  # E: blocking-database
