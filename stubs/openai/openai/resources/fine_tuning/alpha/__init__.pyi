from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class Graders: ...

class Alpha:
    graders: Graders
