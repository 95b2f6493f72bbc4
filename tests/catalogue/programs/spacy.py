import spacy

nlp = spacy.blank("en")


async def handler() -> None:
    nlp("x")  # E: blocking-cpu
    spacy.load("x")  # E: blocking-file
