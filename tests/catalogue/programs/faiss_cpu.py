import faiss


async def handler() -> None:
    index = faiss.IndexFlatL2(8)
    index.add(None)  # E: blocking-cpu
