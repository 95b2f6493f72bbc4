from openai.resources.beta.realtime.realtime import RealtimeConnectionManager

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="openai.AsyncOpenAI")
class Sessions: ...

@blocking("network", instead="openai.AsyncOpenAI")
class TranscriptionSessions: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Realtime:
    @nonblocking
    def connect(self) -> RealtimeConnectionManager: ...
    sessions: Sessions
    transcription_sessions: TranscriptionSessions
