from mypy_fastapi_blocking import blocking

class Embeddings:
    @blocking("network", instead="langchain_core.embeddings.Embeddings.aembed_documents")
    def embed_documents(self) -> list[list[float]]: ...
    @blocking("network", instead="langchain_core.embeddings.Embeddings.aembed_query")
    def embed_query(self) -> list[float]: ...
