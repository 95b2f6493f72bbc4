from openai.resources.beta.realtime.realtime import RealtimeConnectionManager

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="openai.AsyncOpenAI")
class Calls: ...

@blocking("network", instead="openai.AsyncOpenAI")
class ClientSecrets: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Realtime:
    @nonblocking
    def connect(self) -> RealtimeConnectionManager: ...
    calls: Calls
    client_secrets: ClientSecrets
