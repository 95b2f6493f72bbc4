"""Who uses them."""

import time

from corpus.narrowing.options_elsewhere import core
from corpus.narrowing.options_elsewhere.core import *


class Sub2(Client):
    def __init__(self) -> None:
        super().__init__(True)


async def main() -> None:
    shared.go()
    shared.both()
    loud.go()  # E: blocking-sleep
    loud.both()  # E: blocking-sleep
    Client().go()
    Client(True).go()  # E: blocking-sleep
    Client().again()
    Sub().again()  # E: blocking-sleep
    Client(mode=Mode.B).by_mode()  # E: blocking-sleep
    Client(mode=Mode.A).by_mode()
    core.debug()
    if core.DEBUG:
        time.sleep(0.01)
    if core.LEVEL > 4:
        time.sleep(0.01)
    level()
    level(5)  # E: blocking-sleep
    Sub2().go()  # E: blocking-sleep
    Sub2().both()  # E: blocking-sleep
