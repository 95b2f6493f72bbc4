from anthropic import MessageStreamManager

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="anthropic.AsyncAnthropic")
class Batches: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Messages:
    @nonblocking
    def stream(self) -> MessageStreamManager: ...
    batches: Batches
