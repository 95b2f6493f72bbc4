"""The slow way."""

import time


def wait():
    time.sleep(0.01)


class Store:
    def get(self):
        time.sleep(0.01)
