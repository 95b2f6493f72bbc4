"""Which method runs: mixins."""

import time


class SaveMixin:
    def save(self) -> None:
        self.write("data")

    def write(self, data: str) -> None:
        pass


class SlowWriter:
    def write(self, data: str) -> None:
        time.sleep(0)


class Fast(SaveMixin, SlowWriter):
    pass


class Slow(SlowWriter, SaveMixin):
    pass


class Diamond(Slow, Fast.__mro__[1]):  # type: ignore[misc]
    pass


class Layer(Slow):
    def save(self) -> None:
        print("nothing")


async def main() -> None:
    Fast().save()
    Slow().save()  # E: blocking-sleep
    Fast().write("x")
    Slow().write("x")  # E: blocking-sleep
    Layer().save()
