"""Which method runs: async override."""

import asyncio
import time


class Base:
    def fetch(self) -> object:
        time.sleep(0)
        return 1

    def describe(self) -> str:
        return "base"


class AsyncImpl(Base):
    async def fetch(self) -> int:
        await asyncio.sleep(0)
        return 1


async def main() -> None:
    await AsyncImpl().fetch()
    Base().fetch()  # E: blocking-sleep
    AsyncImpl().describe()
