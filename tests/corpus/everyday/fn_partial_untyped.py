"""Functions as values: partial."""

import asyncio
import time
from functools import partial, partialmethod


def send(channel, text):
    time.sleep(0)


def drop(channel, text):
    pass


class Mailer:
    def deliver(self, to, body):
        time.sleep(0)

    def ignore(self, to, body):
        pass

    admin = partialmethod(deliver, "admin")
    nobody = partialmethod(ignore, "nobody")


async def notify():
    alert = partial(send, "alerts")
    alert("x")  # E: blocking-sleep
    quiet = partial(drop, "alerts")
    quiet("x")
    await asyncio.to_thread(alert, "x")
    await asyncio.get_running_loop().run_in_executor(None, partial(send, "a", "b"))
    nested = partial(partial(send, "a"), "b")
    nested()  # E: blocking-sleep
    mailer = Mailer()
    mailer.admin("x")  # E: blocking-sleep
    mailer.nobody("x")
    partial(mailer.deliver, "a")("b")  # E: blocking-sleep
