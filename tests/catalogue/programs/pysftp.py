import pysftp


async def handler() -> None:
    connection = pysftp.Connection("x")  # E: blocking-network
    connection.put("x")  # E: blocking-network
