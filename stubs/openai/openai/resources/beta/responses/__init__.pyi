from openai.resources.beta.responses.responses import ResponsesConnectionManager

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="openai.AsyncOpenAI")
class InputItems: ...

@blocking("network", instead="openai.AsyncOpenAI")
class InputTokens: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Responses:
    @nonblocking
    def connect(self) -> ResponsesConnectionManager: ...
    input_items: InputItems
    input_tokens: InputTokens
