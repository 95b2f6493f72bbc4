from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class Checkpoints: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Jobs:
    checkpoints: Checkpoints
