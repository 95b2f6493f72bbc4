import smart_open


async def handler() -> None:
    with smart_open.open("s3://x/y") as file:  # E: blocking-network
        print(file)
