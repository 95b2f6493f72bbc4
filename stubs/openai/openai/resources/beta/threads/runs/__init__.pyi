from openai.lib.streaming import AssistantStreamManager

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="openai.AsyncOpenAI")
class Steps: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Runs:
    @nonblocking
    def create_and_stream(self) -> AssistantStreamManager: ...
    @nonblocking
    def stream(self) -> AssistantStreamManager: ...
    @nonblocking
    def submit_tool_outputs_stream(self) -> AssistantStreamManager: ...
    steps: Steps
