"""Functions as values: getattr literal."""

import time


class Api:
    def slow(self) -> None:
        time.sleep(0)

    def fast(self) -> None:
        pass

    def call(self, name: str) -> None:
        getattr(self, f"do_{name}")()

    def do_x(self) -> None:
        time.sleep(0)


async def run() -> None:
    api = Api()
    getattr(api, "slow")()  # E: blocking-sleep
    getattr(api, "fast")()
    method = getattr(api, "slow", None)
    if method:
        method()  # E: blocking-sleep
    name = "slow"
    getattr(api, name)()  # E: blocking-sleep
