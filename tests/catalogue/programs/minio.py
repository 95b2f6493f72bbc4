from minio import Minio

client = Minio("x")


async def handler() -> None:
    client.fput_object("x", "x", "x")  # E: blocking-network
    client.get_object("x", "x")  # E: blocking-network
