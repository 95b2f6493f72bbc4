from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class Parts: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Uploads:
    parts: Parts
