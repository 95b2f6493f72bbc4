from azure.storage.fileshare import ShareClient
from azure.storage.fileshare.aio import ShareClient as AsyncShareClient

share = ShareClient("https://x", "share")
twin = AsyncShareClient("https://x", "share")


async def handler() -> None:
    share.create_share()  # E: blocking-network
    await twin.create_share()  # OK
