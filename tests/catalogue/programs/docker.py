import docker

client = docker.from_env()


async def handler() -> None:
    client.containers.run("x")  # E: blocking-network
    client.images.pull("x")  # E: blocking-network
    client.containers.list()  # E: blocking-network
