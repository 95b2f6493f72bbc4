"""Which method runs: async override."""

import asyncio
import time


class Base:
    def fetch(self):
        time.sleep(0)
        return 1

    def describe(self):
        return "base"


class AsyncImpl(Base):
    async def fetch(self):
        await asyncio.sleep(0)
        return 1


async def main():
    await AsyncImpl().fetch()
    Base().fetch()  # E: blocking-sleep
    AsyncImpl().describe()
