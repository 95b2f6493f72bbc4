from azure.search.documents import SearchClient
from azure.search.documents.aio import SearchClient as AsyncSearchClient


async def handler(client: SearchClient, twin: AsyncSearchClient) -> None:
    client.upload_documents([])  # E: blocking-network
    await twin.upload_documents([])  # OK
