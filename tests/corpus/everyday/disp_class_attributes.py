"""Which method runs: class attributes."""

import time


class Driver:
    def open(self) -> None:
        time.sleep(0)


class NullDriver:
    def open(self) -> None:
        pass


class View:
    driver_class = Driver
    template = "x"

    def get(self) -> None:
        self.driver_class().open()


class NullView(View):
    driver_class = NullDriver  # type: ignore[assignment]


class Named(View):
    def get(self) -> None:
        print(self.template)


async def main() -> None:
    View().get()  # E: blocking-sleep
    Named().get()
    View.driver_class().open()  # E: blocking-sleep
