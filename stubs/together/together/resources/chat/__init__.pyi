from mypy_fastapi_blocking import blocking

@blocking("network", instead="together.AsyncTogether")
class CompletionsResource: ...

class ChatResource:
    completions: CompletionsResource
