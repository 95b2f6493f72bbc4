from anthropic.resources.beta.memory_stores import Memories as Memories
