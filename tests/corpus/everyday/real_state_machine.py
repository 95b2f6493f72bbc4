"""As in real code: state machine."""

import time
from collections.abc import Callable
from enum import Enum, auto


class State(Enum):
    IDLE = auto()
    WORKING = auto()


class Machine:
    def __init__(self) -> None:
        self.state = State.IDLE
        self._transitions: dict[State, Callable[[], State]] = {
            State.IDLE: self._begin,
            State.WORKING: self._work,
        }

    def _begin(self) -> State:
        return State.WORKING

    def _work(self) -> State:
        time.sleep(0)
        return State.IDLE

    def step(self) -> None:
        self.state = self._transitions[self.state]()

    def reset(self) -> None:
        self.state = State.IDLE


async def main() -> None:
    machine = Machine()
    machine.state = State.WORKING
    machine.step()  # E: blocking-sleep
    machine.reset()
