"""Which method runs: plugin subclasses."""

import time


class Plugin:
    registry: "list[type[Plugin]]" = []

    def __init_subclass__(cls) -> None:
        Plugin.registry.append(cls)

    def run(self) -> None:
        raise NotImplementedError


class Sleepy(Plugin):
    def run(self) -> None:
        time.sleep(0)


def run_all() -> None:
    for plugin in Plugin.registry:
        plugin().run()


async def main() -> None:
    run_all()  # E: blocking-sleep
    print(len(Plugin.registry))
