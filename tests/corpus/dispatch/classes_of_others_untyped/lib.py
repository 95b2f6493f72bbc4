"""What makes its parts of a class that it has as an attribute."""

import time


class Base:
    def send(self):
        return self.format()

    def format(self):
        return 1


class Console(Base):
    pass


class Throttled(Console):
    def format(self):
        time.sleep(0.02)


class Gateway:
    sender_class = Console

    def get(self):
        return self.sender_class()

    def push(self):
        return self.get().send()

    def push_direct(self):
        return self.sender_class().send()
