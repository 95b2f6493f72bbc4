from asyncua import Client
from asyncua.sync import Client as SyncClient


async def handler(client: SyncClient, twin: Client) -> None:
    client.connect()  # E: blocking-network
    await twin.connect()  # OK
