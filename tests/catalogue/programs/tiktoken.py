import tiktoken


async def handler() -> None:
    encoding = tiktoken.get_encoding("cl100k_base")  # E: blocking-network
    encoding.n_vocab
