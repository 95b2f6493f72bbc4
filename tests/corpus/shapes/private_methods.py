"""Name-mangled __private methods."""

import time


class Vault:
    def __init__(self) -> None:
        self.__key = 1

    def __unlock(self) -> int:
        time.sleep(0)
        return self.__key

    def __peek(self) -> int:
        return self.__key

    def open(self) -> int:
        return self.__unlock()

    def look(self) -> int:
        return self.__peek()

    async def aopen(self) -> int:
        return self.__unlock()  # E: blocking-sleep


async def wrong() -> None:
    Vault().open()  # E: blocking-sleep


async def right() -> None:
    Vault().look()  # OK
    await Vault().aopen()  # OK
