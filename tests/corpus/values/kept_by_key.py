"""A container of services: what a method makes of one dict is kept in another."""

import time


class Mailer:
    def send(self):
        time.sleep(0.01)


class C:
    def __init__(self):
        self.f = {}
        self.s = {}

    def bind(self, key, factory):
        self.f[key] = factory

    def make(self, key):
        return self.f[key]()

    def get(self, key):
        if key not in self.s:
            self.s[key] = self.f[key]()
        return self.s[key]


c = C()
c.bind(Mailer, lambda: Mailer())


async def main():
    c.make(Mailer).send()  # E: blocking-sleep
    c.get(Mailer).send()  # E: blocking-sleep
