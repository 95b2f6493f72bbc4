# typed-only: the annotations are what it is about
"""What operators and statements run on an object of an abstract class: a parameter, or an attribute."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator

class Repo(ABC):
    @abstractmethod
    def get(self) -> int: ...
    def __enter__(self) -> Repo:
        time.sleep(0)
        return self
    def __exit__(self, *a: object) -> None:
        time.sleep(0)
    def __iter__(self) -> Iterator[int]:
        time.sleep(0)
        return iter([1])
    def __getitem__(self, k: int) -> int:
        time.sleep(0)
        return 1
    def __contains__(self, k: object) -> bool:
        time.sleep(0)
        return True
    def __len__(self) -> int:
        time.sleep(0)
        return 1
    def __call__(self) -> int:
        time.sleep(0)
        return 1
    def __add__(self, o: int) -> int:
        time.sleep(0)
        return 1
    def __str__(self) -> str:
        time.sleep(0)
        return ""
    def __setitem__(self, k: int, v: int) -> None:
        time.sleep(0)
    def __delitem__(self, k: int) -> None:
        time.sleep(0)

class Handler(ABC):
    @abstractmethod
    def __call__(self, number: int) -> int: ...

    def __radd__(self, other: int) -> int:
        time.sleep(0)
        return other

    def __iadd__(self, other: int) -> Handler:
        time.sleep(0)
        return self

    def keys(self) -> list[str]:
        time.sleep(0)
        return []

    def __getitem__(self, key: str) -> int:
        return 1

    def __hash__(self) -> int:
        time.sleep(0)
        return 1


class SlowHandler(Handler):
    def __call__(self, number: int) -> int:
        time.sleep(0)
        return number


async def handle(handler: Handler, repo: Repo) -> None:
    list(map(handler, [1]))  # E: blocking-sleep
    sorted([1], key=handler)  # E: blocking-sleep
    1 + handler  # E: blocking-sleep
    dict(**handler)  # E: blocking-sleep
    {handler: 1}  # E: blocking-sleep
    next(iter(repo))  # E: blocking-sleep
    print(*repo)  # E: blocking-sleep
    handler += 1  # E: blocking-sleep


class Service:
    def __init__(self, repo: Repo) -> None:
        self.repo = repo
    async def operate(self) -> None:
        with self.repo:  # E: blocking-sleep
            pass
        for _ in self.repo:  # E: blocking-sleep
            pass
        list(self.repo)  # E: blocking-sleep
        self.repo[0]  # E: blocking-sleep
        print(1 in self.repo)  # E: blocking-sleep
        len(self.repo)  # E: blocking-sleep
        self.repo()  # E: blocking-sleep
        self.repo + 1  # E: blocking-sleep
        str(self.repo)  # E: blocking-sleep
        f"{self.repo}"  # E: blocking-sleep
        bool(self.repo)  # E: blocking-sleep
        if self.repo:  # E: blocking-sleep
            pass
        [*self.repo]  # E: blocking-sleep
        a, *b = self.repo  # E: blocking-sleep
        self.repo[0] = 1  # E: blocking-sleep
        del self.repo[0]  # E: blocking-sleep

async def operate(repo: Repo) -> None:
    with repo:  # E: blocking-sleep
        pass
    for _ in repo:  # E: blocking-sleep
        pass
    list(repo)  # E: blocking-sleep
    repo[0]  # E: blocking-sleep
    print(1 in repo)  # E: blocking-sleep
    len(repo)  # E: blocking-sleep
    repo()  # E: blocking-sleep
    repo + 1  # E: blocking-sleep
    str(repo)  # E: blocking-sleep
    f"{repo}"  # E: blocking-sleep
    bool(repo)  # E: blocking-sleep
    if repo:  # E: blocking-sleep
        pass
    [*repo]  # E: blocking-sleep
    a, *b = repo  # E: blocking-sleep
    repo[0] = 1  # E: blocking-sleep
    del repo[0]  # E: blocking-sleep
