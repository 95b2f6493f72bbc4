"""`super().__init__()` in a class without bases leads to the next class in the bases of the class at hand."""

import time
from typing import Any


class Initable:
    def __init__(self, *, name: str = "", **kw: Any) -> None:
        super().__init__(**kw)
        self.name = name


class Connecting:
    def __init__(self, *, dsn: str = "", **kw: Any) -> None:
        super().__init__(**kw)
        self.dial()
    def dial(self) -> None:
        time.sleep(0.001)


class Dialled(Initable, Connecting):
    pass


class Named(Initable):
    pass


class Direct(Initable, Connecting):
    def __init__(self) -> None:
        super().__init__(name="x")


class U1:
    def __init__(self, name="", **kw):
        super().__init__(**kw)


class U2:
    def __init__(self, dsn="", **kw):
        time.sleep(0.001)


class U3(U1, U2):
    pass


class V1:
    def setup(self) -> None:
        super().setup()  # type: ignore[misc]


class V2:
    def setup(self) -> None:
        time.sleep(0.001)


class V3(V1, V2):
    pass


class W1:
    def __init__(self) -> None:
        super().__init__()


class W2:
    def __init__(self) -> None:
        time.sleep(0.001)


class W3(W1, W2):
    pass


async def main() -> None:
    Dialled(name="x", dsn="y")  # E: blocking-sleep
    Named(name="x")
    Direct()  # E: blocking-sleep
    U3(name="x", dsn="y")  # E: blocking-sleep
    V3().setup()  # E: blocking-sleep
    W3()  # E: blocking-sleep
    W1()
