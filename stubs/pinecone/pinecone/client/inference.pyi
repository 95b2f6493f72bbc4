from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="pinecone.AsyncPinecone")
class Inference:
    @nonblocking
    def close(self): ...
