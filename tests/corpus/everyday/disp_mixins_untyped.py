"""Which method runs: mixins."""

import time


class SaveMixin:
    def save(self):
        self.write("data")

    def write(self, data):
        pass


class SlowWriter:
    def write(self, data):
        time.sleep(0)


class Fast(SaveMixin, SlowWriter):
    pass


class Slow(SlowWriter, SaveMixin):
    pass


class Diamond(Slow, Fast.__mro__[1]):  # type: ignore[misc]
    pass


class Layer(Slow):
    def save(self):
        print("nothing")


async def main():
    Fast().save()
    Slow().save()  # E: blocking-sleep
    Fast().write("x")
    Slow().write("x")  # E: blocking-sleep
    Layer().save()
