from openai.resources.vector_stores import FileBatches as FileBatches
