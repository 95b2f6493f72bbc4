from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="mistralai.client.conversations.Conversations.list_async")
class Conversations:
    @nonblocking
    def run_async(self): ...
    @nonblocking
    def run_stream_async(self): ...
