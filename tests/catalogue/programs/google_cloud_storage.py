from google.cloud import storage

client = storage.Client()


async def handler() -> None:
    bucket = client.bucket("x")  # OK
    blob = bucket.blob("x")  # OK
    blob.upload_from_string("x")  # E: blocking-network
    blob.download_as_bytes()  # E: blocking-network
    client.get_bucket("x")  # E: blocking-network
