from openai.resources.vector_stores import Files as Files
