from azure.ai.documentintelligence import DocumentIntelligenceClient

client = DocumentIntelligenceClient("https://x", None)


async def handler() -> None:
    client.begin_analyze_document("prebuilt-read", b"")  # E: blocking-network
    client.close()
