from google.cloud.kms_v1 import KeyManagementServiceAsyncClient, KeyManagementServiceClient

client = KeyManagementServiceClient()
twin = KeyManagementServiceAsyncClient()


async def handler() -> None:
    client.encrypt(name="x", plaintext=b"")  # E: blocking-network
    await twin.encrypt(name="x", plaintext=b"")  # OK
