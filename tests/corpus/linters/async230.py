"""Calls that ASYNC230 and 231 are about: opening files."""

import io
import os
import pathlib
from pathlib import Path

NAME = "/dev/null"


async def opening() -> None:
    open(NAME)  # E: blocking-file
    io.open(NAME)  # E: blocking-file
    with open(NAME):  # E: blocking-file
        pass
    with open(NAME) as f:  # E: blocking-file
        print(f)
    with io.StringIO(), open(NAME):  # E: blocking-file
        pass


async def opening_code(run: bool = False) -> None:
    if run:
        io.open_code(NAME)  # E: blocking-file


async def pathlib_open() -> None:
    Path(NAME).open()  # E: blocking-file
    pathlib.Path(NAME).open()  # E: blocking-file
    path = Path(NAME)
    path.open()  # E: blocking-file
    with path.open("rb"):  # E: blocking-file
        pass


async def unpacked() -> None:
    (first, second) = (Path(NAME), Path(NAME))
    first.open()  # E: blocking-file
    second.open()  # E: blocking-file


async def enclosing() -> None:
    path = Path(NAME)

    async def inner() -> None:
        path.open()  # E: blocking-file

    await inner()


class Door:
    def open(self) -> int:
        return 1


async def names_only() -> None:
    Door().open()  # OK

    def open(name: str) -> str:
        return name

    open(NAME)  # OK


def sync() -> None:
    open(NAME)  # OK
    os.fdopen(0)  # OK
    Path(NAME).open()  # OK
