from datasets import load_dataset


async def handler() -> None:
    load_dataset("x")  # E: blocking-file
