from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class Permissions: ...

class Checkpoints:
    permissions: Permissions
