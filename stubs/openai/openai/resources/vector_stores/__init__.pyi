from mypy_fastapi_blocking import blocking

@blocking("network", instead="openai.AsyncOpenAI")
class FileBatches: ...

@blocking("network", instead="openai.AsyncOpenAI")
class Files: ...

@blocking("network", instead="openai.AsyncOpenAI")
class VectorStores:
    file_batches: FileBatches
    files: Files
