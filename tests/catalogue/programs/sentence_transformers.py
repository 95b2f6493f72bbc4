from sentence_transformers import SentenceTransformer

model = SentenceTransformer("x")


async def handler() -> None:
    model.encode(["x"])  # E: blocking-cpu
