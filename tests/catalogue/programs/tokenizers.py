from tokenizers import Tokenizer


async def handler() -> None:
    tokenizer = Tokenizer.from_file("x.json")  # E: blocking-file
    tokenizer.get_vocab_size()
