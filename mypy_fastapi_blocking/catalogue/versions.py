"""`# only starlette<1` on the line of a name: it exists in some versions of a library only, and `stubs check` lets it pass in others."""

from __future__ import annotations

import operator
import re
from functools import cache
from pathlib import Path
from typing import Final

from mypy_fastapi_blocking.catalogue.runtime import installed_version

ONLY: Final = re.compile(r"#\s*only\s+(?P<distribution>[\w.-]*?)\s*(?P<relation><=?|>=?|==)\s*(?P<version>\d[\w.]*)")
RELATIONS: Final = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq}


def is_excused(path: str, line: int, version: str | None) -> bool:
    """Does a comment in that line say that the installed version lacks the name? `version` is that of the pack's own distribution."""
    lines = _lines(path)
    match = ONLY.search(lines[line - 1]) if line <= len(lines) else None
    if match is None:
        return False
    installed = installed_version(match["distribution"]) if match["distribution"] else version
    if installed is None:
        return True
    return not RELATIONS[match["relation"]](_parts(installed), _parts(match["version"]))


@cache
def _lines(path: str) -> list[str]:
    return Path(path).read_text(encoding="utf-8").splitlines()


def _parts(version: str) -> tuple[int, ...]:
    """`1.10.0rc1` as numbers, without zeros at the end."""
    numbers = [int(number) for number in re.findall(r"\d+", re.split(r"[a-zA-Z+]", version)[0])]
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(numbers)
