"""`x.size += 1` reads the property and sets it."""

import time


class Model:
    n = 1

    @property
    def size(self) -> int:
        time.sleep(0)
        return 1

    @size.setter
    def size(self, value: int) -> None:
        self.n = value

    @property
    def other(self) -> int:
        return 1

    @other.setter
    def other(self, value: int) -> None:
        time.sleep(0)


class Index:
    def __getitem__(self, key: str) -> int:
        time.sleep(0)
        return 1

    def __setitem__(self, key: str, value: int) -> None:
        pass


async def main() -> None:
    model = Model()
    model.size = 3
    model.size += 1  # E: blocking-sleep
    model.other += 1  # E: blocking-sleep
    model.other = 1  # E: blocking-sleep
    Index()["a"] += 1  # E: blocking-sleep
