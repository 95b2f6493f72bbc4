# no-run: a library that is not installed
"""An attribute that an unknown decorator made may be false: what comes after its test is not out of reach."""

import time

from hybrid_properties_nobody_has import hybrid  # type: ignore


class Participant:
    @hybrid
    def active(self):
        return False

    def plain(self):
        return False


async def after_the_decorated(participant: Participant) -> None:
    if participant.active:
        return
    time.sleep(0.01)  # E: blocking-sleep


async def in_the_other_branch(participant: Participant) -> None:
    if not participant.active:
        time.sleep(0.01)  # E: blocking-sleep
