from websockets.asyncio.client import connect
from websockets.sync.client import connect as connect_sync


async def handler() -> None:
    with connect_sync("ws://x") as socket:  # E: blocking-network
        socket.recv()  # E: blocking-network
    async with connect("ws://x") as twin:  # OK
        await twin.recv()  # OK
