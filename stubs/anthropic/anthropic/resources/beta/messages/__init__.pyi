from anthropic.lib.tools import BetaToolRunner
from anthropic import BetaMessageStreamManager

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="anthropic.AsyncAnthropic")
class Batches: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class Messages:
    @nonblocking
    def tool_runner(self) -> BetaToolRunner: ...
    @nonblocking
    def stream(self) -> BetaMessageStreamManager: ...
    batches: Batches
