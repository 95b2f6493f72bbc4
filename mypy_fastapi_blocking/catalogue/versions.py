"""Comments that excuse what `stubs check` cannot find: where a name is defined, or in the first line of a file, for all that is in it.

* `# only starlette<1` (`# only <1`: of the pack's own distribution): it exists in some versions of a library only.
* `# made at run time`: the library makes it when it is used. `# in subclasses`: it speaks for what subclasses define.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from mypy_fastapi_blocking.catalogue.runtime import installed_version

ONLY: Final = re.compile(r"#\s*only\s+(?P<distribution>[\w.-]*?)\s*(?P<relation><=?|>=?|==)\s*(?P<version>\d[\w.]*)")
END: Final = re.compile(r":\s*(\.\.\.)?\s*(#.*)?$")
ALWAYS: Final = re.compile(r"#\s*((?:.*\b)?(?:made at run time|in subclasses))")
RELATIONS: Final = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge, "==": operator.eq}


def is_excused(path: str, line: int, version: str | None) -> bool:
    """Does a comment say that a name need not be found? `version` is that of the pack's own distribution."""
    lines = _lines(path)
    return any(_excuses(text, version) for text in (*lines[:1], *_definition(lines, line)))


def _definition(lines: list[str], line: int) -> Iterator[str]:
    """The lines of a definition that begins there: a signature may go on for several."""
    for text in lines[line - 1 :]:
        yield text
        if END.search(text) or "(" not in lines[line - 1]:
            return


def _excuses(text: str, version: str | None) -> bool:
    match = ONLY.search(text)
    if match is None:
        return ALWAYS.search(text) is not None
    installed = installed_version(match["distribution"]) if match["distribution"] else version
    if installed is None or not _parts(installed):
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
