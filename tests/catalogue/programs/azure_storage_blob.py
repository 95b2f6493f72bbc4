from azure.storage.blob import BlobServiceClient

service = BlobServiceClient("https://x")


async def handler() -> None:
    blob = service.get_blob_client("x", "x")  # OK
    blob.upload_blob(b"")  # E: blocking-network
    blob.download_blob()  # E: blocking-network
