from openai.lib.streaming.chat import ChatCompletionStreamManager

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="openai.AsyncOpenAI")
class Messages: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Completions:
    @nonblocking
    def stream(self) -> ChatCompletionStreamManager: ...
    messages: Messages
