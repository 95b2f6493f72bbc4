"""Which object a method of self makes, the class at hand says."""

import time


class Console:
    def send(self):
        pass


class Throttled:
    def send(self):
        time.sleep(0.02)


class Gateway:
    def get_sender(self):
        return Console()

    def push(self):
        return self.get_sender().send()


class Overriding(Gateway):
    def get_sender(self):
        return Throttled()


async def main():
    Gateway().push()  # OK
    Overriding().push()  # E: blocking-sleep
