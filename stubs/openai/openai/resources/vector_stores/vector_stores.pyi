from openai.resources.vector_stores import VectorStores as VectorStores
