from gensim.models import Word2Vec


async def handler(model: Word2Vec) -> None:
    model.train([["a"]], total_examples=1, epochs=1)  # E: blocking-cpu
    model.vector_size
