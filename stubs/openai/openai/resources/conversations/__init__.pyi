from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class Items: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Conversations:
    items: Items
