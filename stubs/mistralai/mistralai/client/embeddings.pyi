from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.embeddings.Embeddings.create_async")
class Embeddings:
    async def create_async(self): ...
