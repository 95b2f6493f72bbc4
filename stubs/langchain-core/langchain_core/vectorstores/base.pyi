from langchain_core.vectorstores import VectorStore as VectorStore
