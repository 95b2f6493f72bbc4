import time

from tenacity import retry, stop_after_attempt


@retry(stop=stop_after_attempt(3))
def work() -> None:
    time.sleep(1)


async def handler() -> None:
    work()  # E: blocking-sleep
