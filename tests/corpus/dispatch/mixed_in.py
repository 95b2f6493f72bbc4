"""A mixin uses what only the classes have that it is mixed into."""

import time


class Backend:
    def get(self):
        time.sleep(0)


class Mixin:
    def own(self):
        return self.load()

    def fetch(self):
        return self.backend.get()

    def visit(self, node):
        return self.table[type(node)](self, node)


class View(Mixin):
    backend = Backend()

    def load(self):
        time.sleep(0)

    def text(self, node):
        time.sleep(0)

    table = {str: text}

    async def inside(self):
        self.own()  # E: blocking-sleep


class Impl:
    def __init__(self):
        self.backend = Backend()

    def load(self):
        time.sleep(0)


class Mixed(Mixin, Impl):
    pass


async def main():
    View().own()  # E: blocking-sleep
    View().fetch()  # E: blocking-sleep
    View().visit("x")  # E: blocking-sleep
    Mixed().own()  # E: blocking-sleep
    Mixed().fetch()  # E: blocking-sleep
