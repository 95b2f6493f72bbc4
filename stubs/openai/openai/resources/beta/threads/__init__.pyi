from openai.lib.streaming import AssistantStreamManager
from openai.resources.beta.threads.runs import Runs

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="openai.AsyncOpenAI")
class Messages: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Threads:
    @nonblocking
    def create_and_run_stream(self) -> AssistantStreamManager: ...
    messages: Messages
    runs: Runs
