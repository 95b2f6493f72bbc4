"""Which method runs: protocol callable."""

import time
from typing import Protocol


class Loader(Protocol):
    def __call__(self, path: str) -> str: ...


def disk(path: str) -> str:
    time.sleep(0)
    return path


def memory(path: str) -> str:
    return path


class TemplateLoader:
    def __call__(self, path: str) -> str:
        time.sleep(0)
        return path


def render(loader: Loader) -> str:
    return loader("index.html")


async def main() -> None:
    render(disk)  # E: blocking-sleep
    render(memory)
    render(TemplateLoader())  # E: blocking-sleep
