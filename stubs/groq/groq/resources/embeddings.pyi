from groq.resources import Embeddings as Embeddings
