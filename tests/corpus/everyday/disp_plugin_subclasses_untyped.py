"""Which method runs: plugin subclasses."""

import time


class Plugin:
    registry: "list[type[Plugin]]" = []

    def __init_subclass__(cls):
        Plugin.registry.append(cls)

    def run(self):
        raise NotImplementedError


class Sleepy(Plugin):
    def run(self):
        time.sleep(0)


def run_all():
    for plugin in Plugin.registry:
        plugin().run()


async def main():
    run_all()  # E: blocking-sleep
    print(len(Plugin.registry))
