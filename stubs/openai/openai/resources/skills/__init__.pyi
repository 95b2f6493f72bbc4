from openai.resources.skills.versions import Versions

from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class Content: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Skills:
    content: Content
    versions: Versions
