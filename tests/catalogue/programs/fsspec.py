import fsspec


async def handler() -> None:
    with fsspec.open("s3://x/y") as file:  # E: blocking-file
        print(file)
    fsspec.filesystem("file").ls("x")  # E: blocking-file
