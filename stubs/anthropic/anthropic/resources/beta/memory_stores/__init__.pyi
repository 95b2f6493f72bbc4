from mypy_fastapi_blocking import blocking

@blocking("network", instead="anthropic.AsyncAnthropic")
class Memories: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class MemoryVersions: ...

@blocking("network", instead="anthropic.AsyncAnthropic")
class MemoryStores:
    memories: Memories
    memory_versions: MemoryVersions
