"""TOML with line numbers: what the parser read, and where in the text a key stands."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from typing import Any

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

HEADER = re.compile(r"^\s*\[\[?\s*([^\[\]]+?)\s*\]\]?\s*(#.*)?$")
TRIPLE = re.compile(r"'''|\"\"\"")
PART = re.compile(r'"((?:[^"\\]|\\.)*)"|\'([^\']*)\'|([A-Za-z0-9_-]+)')
ASSIGNMENT = re.compile(r"""^\s*((?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+))*)\s*=(.*)$""")


class TomlError(Exception):
    """A text that is not TOML."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def parse(text: str) -> dict[str, Any]:
    """The data of a TOML text. Raises `TomlError`."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as err:
        place = re.search(r"line (\d+)", str(err))
        raise TomlError(int(place[1]) if place else 1, str(err)) from None


def key_line(text: str, path: Sequence[str]) -> int:
    """The line where the key with this path (`("tool", "fastapi-blocking", "stubs")`) is given, or the table that it would stand in.

    Tables, dotted keys and inline tables are understood; for a key in an inline table it is the line of the table's own key.
    """
    best, best_length = 1, 0
    table: tuple[str, ...] = ()
    for number, line in _lines(text):
        table, given = _key_of(line, table)
        length = _common(given, path)
        if given and length == min(len(given), len(path)) and length > best_length:
            best, best_length = number, length
    return best


def _lines(text: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers, but for those inside multi-line strings."""
    quote: str | None = None
    for number, line in enumerate(text.split("\n"), 1):
        if quote is None:
            yield number, line
        for found in TRIPLE.findall(line):
            quote = found if quote is None else None if found == quote else quote


def _key_of(line: str, table: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The table that holds from this line on, and the full path of the key or table that the line gives."""
    header = HEADER.match(line)
    if header:
        parts = _parts(header[1])
        return parts, parts
    assignment = ASSIGNMENT.match(line)
    return table, (*table, *_parts(assignment[1])) if assignment else ()


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(double or single or bare for double, single, bare in PART.findall(dotted))


def _common(given: Sequence[str], path: Sequence[str]) -> int:
    length = 0
    while length < min(len(given), len(path)) and given[length] == path[length]:
        length += 1
    return length
