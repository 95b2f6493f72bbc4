from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.audio_sessions.AudioSessions.create_async")
class AudioSessions: ...
