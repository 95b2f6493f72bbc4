from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class Content: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Files:
    content: Content
