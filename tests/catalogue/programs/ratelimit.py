from ratelimit import sleep_and_retry


@sleep_and_retry
def limited() -> int:
    return 1


async def handler() -> None:
    limited()  # E: blocking-sleep
