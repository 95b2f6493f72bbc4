# no-run: the handlers are not called here
"""Functions as values: signal."""

import asyncio
import signal
import time


def on_term():
    time.sleep(0)


def on_light():
    pass


async def main():
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGUSR1, on_term)  # E: blocking-sleep
    loop.add_signal_handler(signal.SIGUSR2, on_light)
    loop.remove_signal_handler(signal.SIGUSR1)
