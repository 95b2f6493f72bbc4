from anthropic.resources.beta.memory_stores import MemoryStores as MemoryStores
