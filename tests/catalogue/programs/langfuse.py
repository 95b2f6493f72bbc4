from langfuse import Langfuse


async def handler() -> None:
    client = Langfuse()  # OK
    client.get_prompt("x")  # E: blocking-network
