from mistralai.client.realtime_sessions import RealtimeSessions

class Realtime:
    sessions: RealtimeSessions
