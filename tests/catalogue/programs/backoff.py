import time

import backoff


@backoff.on_exception(backoff.expo, ValueError)
def work() -> None:
    time.sleep(1)


async def handler() -> None:
    work()  # E: blocking-sleep
