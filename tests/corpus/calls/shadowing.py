"""Names that only look like blocking ones."""

from typing import Any


class Clock:
    def sleep(self, seconds: float) -> float:
        return seconds


class Requests:
    def get(self, url: str) -> str:
        return url

    def post(self, url: str) -> str:
        return url


time = Clock()
requests = Requests()


def sleep(seconds: float) -> float:
    return seconds


def open(path: str) -> str:
    return path


def input(prompt: str = "") -> str:
    return prompt


async def right() -> None:
    time.sleep(1)  # OK
    requests.get("http://x")  # OK
    requests.post("http://x")  # OK
    sleep(1)  # OK
    open("file")  # OK
    input("?")  # OK


async def parameter(subprocess: Any = Clock()) -> None:
    subprocess.sleep(1)  # OK


async def local() -> None:
    import time as real

    def system(command: str) -> str:
        return command

    system("true")  # OK
    real.sleep(1)  # E: blocking-sleep
