from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class OutputItems: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Runs:
    output_items: OutputItems
