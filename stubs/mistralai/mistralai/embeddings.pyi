# only <2
from mistralai.client.embeddings import Embeddings as Embeddings

# its place before 2.0
