from mypy_fastapi_blocking import blocking, nonblocking

@blocking("database", instead="chromadb.AsyncHttpClient")
class Collection:
    @nonblocking
    def get_model(self): ...
