import time

from retrying import retry


@retry(stop_max_attempt_number=3, wait_fixed=1000)
def work() -> None:
    time.sleep(1)


async def handler() -> None:
    work()  # E: blocking-sleep
