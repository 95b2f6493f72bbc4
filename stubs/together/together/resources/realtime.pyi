from together.lib.realtime._connection import RealtimeConnectionManager

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="together.AsyncTogether")
class RealtimeResource:
    @nonblocking
    def connect(self) -> RealtimeConnectionManager: ...
