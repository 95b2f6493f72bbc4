"""As in real code: state machine."""

import time
from collections.abc import Callable
from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    WORKING = auto()


class Machine:
    def __init__(self):
        self.state = State.IDLE
        self._transitions = {
            State.IDLE: self._begin,
            State.WORKING: self._work,
        }

    def _begin(self):
        return State.WORKING

    def _work(self):
        time.sleep(0)
        return State.IDLE

    def step(self):
        self.state = self._transitions[self.state]()

    def reset(self):
        self.state = State.IDLE


async def main():
    machine = Machine()
    machine.state = State.WORKING
    machine.step()  # E: blocking-sleep
    machine.reset()
