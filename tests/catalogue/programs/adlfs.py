from adlfs import AzureBlobFileSystem

files = AzureBlobFileSystem(account_name="x")


async def handler() -> None:
    files.ls("container")  # E: blocking-network
    files.exists("container/x")  # E: blocking-network
    files.to_json()
