from openai.resources import Embeddings as Embeddings
