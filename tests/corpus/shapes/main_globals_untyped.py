# no-run: the global exists only when the module is run as a script
"""A global bound only under a main guard, or by a function that declares it."""

import time


class Vault:
    def open(self):
        time.sleep(0)
        return 1

    def look(self):
        return 1


async def only_as_a_script():
    vault.open()  # E: blocking-sleep
    vault.look()  # OK


def configure():
    global late
    late = Vault()


late = None  # type: ignore[assignment]


async def after_configure():
    late.open()  # type: ignore[attr-defined]  # E: blocking-sleep
    late.look()  # type: ignore[attr-defined]  # OK


if __name__ == "__main__":
    configure()
    vault = Vault()
