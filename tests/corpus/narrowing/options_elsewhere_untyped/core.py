"""Objects that are made with options."""

import time
from enum import Enum

DEBUG = False
LEVEL = 3


class Mode(Enum):
    A = "a"
    B = "b"


class Client:
    retries = 0

    def __init__(self, sync = False, mode = Mode.A):
        self.sync = sync
        self.mode = mode

    def go(self):
        if self.sync:
            time.sleep(0.01)

    def again(self):
        if self.retries:
            time.sleep(0.01)

    def by_mode(self):
        if self.mode is Mode.B:
            time.sleep(0.01)

    def both(self):
        self.go()
        self.by_mode()


class Sub(Client):
    retries = 3


shared = Client()
loud = Client(True)


def debug():
    if DEBUG:
        time.sleep(0.01)


def level(n = LEVEL):
    if n > 3:
        time.sleep(0.01)
