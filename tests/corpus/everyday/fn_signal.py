# no-run: the handlers are not called here
"""Functions as values: signal."""

import asyncio
import signal
import time


def on_term() -> None:
    time.sleep(0)


def on_light() -> None:
    pass


async def main() -> None:
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR1, on_term)  # E: blocking-sleep
    loop.add_signal_handler(signal.SIGUSR2, on_light)
    loop.remove_signal_handler(signal.SIGUSR1)
