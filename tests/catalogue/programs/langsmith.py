from langsmith import Client


async def handler() -> None:
    Client().create_dataset("x")  # E: blocking-network
