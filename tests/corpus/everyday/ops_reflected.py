"""Operations that are not written as calls: reflected."""

import time


class Price:
    def __init__(self, value: int) -> None:
        self.value = value

    def __add__(self, other: int) -> int:
        return self.value + other

    def __radd__(self, other: int) -> int:
        time.sleep(0)
        return self.value + other

    def __rmul__(self, other: int) -> int:
        time.sleep(0)
        return self.value * other


async def totals() -> None:
    price = Price(4)
    print(price + 1)
    print(1 + price)  # E: blocking-sleep
    print(3 * price)  # E: blocking-sleep
    print(sum([price]))  # E: blocking-sleep
