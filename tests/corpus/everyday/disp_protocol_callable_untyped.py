"""Which method runs: protocol callable."""

import time
from typing import Protocol


class Loader(Protocol):
    def __call__(self, path): ...


def disk(path):
    time.sleep(0)
    return path


def memory(path):
    return path


class TemplateLoader:
    def __call__(self, path):
        time.sleep(0)
        return path


def render(loader):
    return loader("index.html")


async def main():
    render(disk)  # E: blocking-sleep
    render(memory)
    render(TemplateLoader())  # E: blocking-sleep
