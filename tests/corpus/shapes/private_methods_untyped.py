"""Name-mangled __private methods."""

import time


class Vault:
    def __init__(self):
        self.__key = 1

    def __unlock(self):
        time.sleep(0)
        return self.__key

    def __peek(self):
        return self.__key

    def open(self):
        return self.__unlock()

    def look(self):
        return self.__peek()

    async def aopen(self):
        return self.__unlock()  # E: blocking-sleep


async def wrong():
    Vault().open()  # E: blocking-sleep


async def right():
    Vault().look()  # OK
    await Vault().aopen()  # OK
