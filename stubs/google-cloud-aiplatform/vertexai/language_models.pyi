from mypy_fastapi_blocking import blocking

class TextEmbeddingModel:
    @blocking("network")
    def get_embeddings(self): ...
