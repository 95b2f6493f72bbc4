"""Which method runs: class attributes."""

import time


class Driver:
    def open(self):
        time.sleep(0)


class NullDriver:
    def open(self):
        pass


class View:
    driver_class = Driver
    template = "x"

    def get(self):
        self.driver_class().open()


class NullView(View):
    driver_class = NullDriver  # type: ignore[assignment]


class Named(View):
    def get(self):
        print(self.template)


async def main():
    View().get()  # E: blocking-sleep
    NullView().get()
    Named().get()
    View.driver_class().open()  # E: blocking-sleep


class Handler:
    driver_class = Driver

    def open(self):
        self.connect()

    def connect(self):
        driver = self.driver_class()
        driver.open()

    async def handle(self):
        self.open()  # E: blocking-sleep
        self.driver_class().open()  # E: blocking-sleep


class QuietHandler(Handler):
    driver_class = NullDriver  # type: ignore[assignment]


def open_all(handlers):
    for handler in handlers:
        handler.open()


async def others():
    await Handler().handle()
    open_all([Handler()])  # E: blocking-sleep
    Handler().open()  # E: blocking-sleep
    QuietHandler().open()
