"""Operations that are not written as calls: format."""

import time


class User:
    def __init__(self, name: str) -> None:
        self.name = name

    def __str__(self) -> str:
        time.sleep(0)
        return self.name

    def __repr__(self) -> str:
        return f"User({self.name!r})"


class Money:
    def __format__(self, spec: str) -> str:
        time.sleep(0)
        return "1"


async def greet() -> None:
    user = User("ann")
    print(f"hi {user.name}")
    text = f"hi {user}"  # E: blocking-sleep
    text += f"{user!r}"
    text += "%s" % user  # E: blocking-sleep
    text += "{}".format(user)  # E: blocking-sleep
    text += str(user)  # E: blocking-sleep
    text += repr(user)
    text += format(Money(), ".2f")  # E: blocking-sleep
    text += f"{Money():.2f}"  # E: blocking-sleep
    print(text)
