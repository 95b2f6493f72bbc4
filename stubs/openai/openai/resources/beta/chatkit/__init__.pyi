from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class Sessions: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Threads: ...

class ChatKit:
    sessions: Sessions
    threads: Threads
