from langchain_core.embeddings import Embeddings as Embeddings
