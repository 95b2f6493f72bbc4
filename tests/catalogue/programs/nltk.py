import nltk


async def handler() -> None:
    nltk.download("punkt")  # E: blocking-network
    nltk.FreqDist()
