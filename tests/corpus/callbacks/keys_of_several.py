# typed-only: parameters are known by their annotations
"""`max(a, b, key=f)` calls the key with each of them."""

import time


class Shape:
    def area(self) -> int:
        return 0


class Big(Shape):
    def area(self) -> int:
        time.sleep(0)
        return 9


class Small(Shape):
    pass


async def main(big: Big, small: Small) -> None:
    max(Big(), Small(), key=lambda s: s.area())  # E: blocking-sleep
    max(Small(), Big(), key=lambda s: s.area())  # E: blocking-sleep
    max([Small(), Big()], key=lambda s: s.area())  # E: blocking-sleep
    min(big, small, key=lambda s: s.area())  # E: blocking-sleep
    min(small, big, key=lambda s: s.area())  # E: blocking-sleep
    max(Small(), Small(), key=lambda s: s.area())
