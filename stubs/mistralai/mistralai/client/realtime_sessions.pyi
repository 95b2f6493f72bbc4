from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.realtime_sessions.RealtimeSessions.create_async")
class RealtimeSessions:
    async def create_async(self): ...
