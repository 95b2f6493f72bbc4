"""getattr with a literal name."""

import time


class Client:
    def load(self):
        time.sleep(0)
        return 1

    def peek(self):
        return 1


client = Client()


async def wrong():
    getattr(client, "load")()  # E: blocking-sleep
    getattr(Client(), "load")()  # E: blocking-sleep
    getattr(time, "sleep")(0)  # E: blocking-sleep
    method = getattr(client, "load")  # OK
    method()  # E: blocking-sleep


async def right():
    getattr(client, "peek")()  # OK
    getattr(client, "load")  # OK
    getattr(client, "missing", None)  # OK
    getattr(time, "time")()  # OK
