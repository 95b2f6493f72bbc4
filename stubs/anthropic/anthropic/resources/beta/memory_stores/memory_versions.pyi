from anthropic.resources.beta.memory_stores import MemoryVersions as MemoryVersions
