from s3fs import S3FileSystem

files = S3FileSystem()


async def handler() -> None:
    files.ls("bucket")  # E: blocking-network
    files.to_json()
