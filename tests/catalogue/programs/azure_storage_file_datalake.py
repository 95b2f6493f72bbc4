from azure.storage.filedatalake import DataLakeServiceClient
from azure.storage.filedatalake.aio import DataLakeServiceClient as AsyncService

service = DataLakeServiceClient("https://x")
twin = AsyncService("https://x")


async def handler() -> None:
    service.create_file_system("x")  # E: blocking-network
    await twin.create_file_system("x")  # OK
