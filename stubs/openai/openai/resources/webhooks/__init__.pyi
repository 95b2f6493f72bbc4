from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="openai.AsyncOpenAI")
class Webhooks:
    @nonblocking
    def unwrap(self): ...
    @nonblocking
    def verify_signature(self): ...
