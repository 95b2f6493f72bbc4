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
    NullView().get()
    Named().get()
    View.driver_class().open()  # E: blocking-sleep


class Handler:
    driver_class = Driver

    def open(self) -> None:
        self.connect()

    def connect(self) -> None:
        driver = self.driver_class()
        driver.open()

    async def handle(self) -> None:
        self.open()  # E: blocking-sleep
        self.driver_class().open()  # E: blocking-sleep


class QuietHandler(Handler):
    driver_class = NullDriver  # type: ignore[assignment]


def open_all(handlers: list[Handler]) -> None:
    for handler in handlers:
        handler.open()


async def others() -> None:
    await Handler().handle()
    open_all([Handler()])  # E: blocking-sleep
    Handler().open()  # E: blocking-sleep
    QuietHandler().open()
