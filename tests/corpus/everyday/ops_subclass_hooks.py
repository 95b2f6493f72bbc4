"""Operations that are not written as calls: subclass hooks."""

import time
from typing import Any


class Plugin:
    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        time.sleep(0)


class Quiet:
    def __init_subclass__(cls) -> None:
        pass


class Named:
    def __set_name__(self, owner: type, name: str) -> None:
        time.sleep(0)


async def define() -> None:
    class Local(Plugin):  # E: blocking-sleep
        pass

    class Other(Quiet):
        pass

    class WithField:  # E: blocking-sleep
        field = Named()

    print(Local, Other, WithField)
