from mypy_fastapi_blocking import blocking

@blocking("network", instead="groq.AsyncGroq")
class Completions: ...

class Chat:
    completions: Completions
