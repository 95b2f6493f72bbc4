"""Functions as values: getattr literal."""

import time


class Api:
    def slow(self):
        time.sleep(0)

    def fast(self):
        pass

    def call(self, name):
        getattr(self, f"do_{name}")()

    def do_x(self):
        time.sleep(0)


async def run():
    api = Api()
    getattr(api, "slow")()  # E: blocking-sleep
    getattr(api, "fast")()
    method = getattr(api, "slow", None)
    if method:
        method()  # E: blocking-sleep
    name = "slow"
    getattr(api, name)()  # E: blocking-sleep
