"""Methods, class methods, static methods, through self, cls and the class."""

import time


class Repository:
    def load(self) -> int:
        self._connect()
        return 1

    def _connect(self) -> None:
        time.sleep(1)

    def peek(self) -> int:
        return 1

    @classmethod
    def warm(cls) -> None:
        cls._fill()

    @classmethod
    def _fill(cls) -> None:
        time.sleep(1)

    @staticmethod
    def probe() -> None:
        time.sleep(1)

    @staticmethod
    def cheap() -> int:
        return 1

    async def aload(self) -> int:
        self._connect()  # E: blocking-sleep
        self.peek()  # OK
        self.probe()  # E: blocking-sleep
        return self.load()  # E: blocking-sleep

    async def apeek(self) -> int:
        return self.peek()  # OK


async def wrong() -> None:
    repository = Repository()
    repository.load()  # E: blocking-sleep
    Repository().load()  # E: blocking-sleep
    Repository.warm()  # E: blocking-sleep
    repository.warm()  # E: blocking-sleep
    Repository.probe()  # E: blocking-sleep
    Repository.load(repository)  # E: blocking-sleep
    await repository.aload()  # OK


async def right() -> None:
    repository = Repository()  # OK
    repository.peek()  # OK
    Repository.cheap()  # OK
    Repository.peek(repository)  # OK
    await repository.apeek()  # OK
