from pinecone import Index as Index
