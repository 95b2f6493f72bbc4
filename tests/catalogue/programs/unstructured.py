from unstructured.partition.auto import partition


async def handler() -> None:
    partition("x.pdf")  # E: blocking-cpu
