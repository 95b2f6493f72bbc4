"""Scenarios as data: a small project and a sequence of edits, each with what must be found after it.

A scenario is a text file. Lines that start with "===" give orders, the lines below them are their content:

    === file NAME         write a file (below: its content)
    === sub NAME          replace text in a file (below: the old text, a line "---", the new text)
    === delete NAME
    === args A B          the files named on the command line from now on (default: ".")
    === flags --strict    options of mypy from now on
    === not MODE          a mode in which mypy itself gives another answer, so that it is left out; say why below
    === STEP TITLE        what came so far is one edit; below: what must be found, "file:line code" of each error, in order
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

FOLDER = Path(__file__).parent / "scenarios"


@dataclass
class Step:
    """One edit: orders (order, argument, content), and the errors that must be there afterwards."""

    title: str = ""
    orders: list[tuple[str, str, str]] = field(default_factory=list)
    expected: list[str] = field(default_factory=list)


def read(path: Path) -> list[Step]:
    """The steps of a scenario."""
    steps = [Step()]
    for order, argument, content in _orders(path.read_text()):
        if order == "step":
            steps[-1].title = argument
            steps[-1].expected = content.split("\n")[:-1] if content.strip() else []
            steps.append(Step())
        else:
            steps[-1].orders.append((order, argument, content))
    assert not steps[-1].orders, f"{path}: orders after the last step"
    return steps[:-1]


def _orders(text: str) -> Iterator[tuple[str, str, str]]:
    for part in text.split("\n=== ")[1:] if not text.startswith("=== ") else text[4:].split("\n=== "):
        head, _, content = part.partition("\n")
        order, _, argument = head.partition(" ")
        yield order, argument.strip(), content.rstrip("\n") + "\n"


@dataclass
class Workspace:
    """The project as it stands after an edit."""

    folder: Path
    args: list[str] = field(default_factory=lambda: ["."])
    flags: list[str] = field(default_factory=list)
    excluded: set[str] = field(default_factory=set)
    written: int = field(default_factory=lambda: int(time.time()))
    libraries: str = "abc, time, typing"  # what its modules import, for the most part

    def apply(self, step: Step) -> None:
        """Make the edit."""
        for order, argument, content in step.orders:
            getattr(self, f"_{order}")(argument, content)

    def _file(self, name: str, content: str) -> None:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        self._write(path, content if content.strip() else "")

    def _sub(self, name: str, content: str) -> None:
        path = self.folder / name
        old, _, new = content.removesuffix("\n").partition("\n---\n")
        text = path.read_text()
        assert text.count(old) == 1, f"{name}: {text.count(old)} times {old!r}"
        self._write(path, text.replace(old, new))

    def _write(self, path: Path, text: str) -> None:
        """Each write is in a second of its own: mypy takes a file to be the same that has its old size and was written in the same second."""
        path.write_text(text)
        self.written += 1
        os.utime(path, (self.written, self.written))

    def _delete(self, name: str, content: str) -> None:
        (self.folder / name).unlink()

    def _args(self, names: str, content: str) -> None:
        self.args = names.split()

    def _flags(self, flags: str, content: str) -> None:
        self.flags = flags.split()

    def _not(self, mode: str, content: str) -> None:
        self.excluded.add(mode)
