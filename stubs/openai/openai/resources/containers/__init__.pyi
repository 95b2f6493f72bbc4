from openai.resources.containers.files import Files

from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class Containers:
    files: Files
