from gcsfs import GCSFileSystem

files = GCSFileSystem()


async def handler() -> None:
    files.ls("bucket")  # E: blocking-network
    files.to_json()
