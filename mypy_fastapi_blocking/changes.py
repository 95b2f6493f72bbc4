"""In the daemon: what of a module others may have seen, and what of that has changed.

Most edits of a module that everything imports add something that nobody uses yet. Then the modules are looked at that write its name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from mypy.nodes import ImportAll, MypyFile

from mypy_fastapi_blocking.modules import absolute_name

HARMLESS = frozenset({"Func", "Decorator", "Var", "CrossRef", "Moduleref"})
"""What matters to those only who name it. Classes also do to those who use their bases."""
NAME = re.compile(r"(?!__)[A-Za-z_][A-Za-z0-9_]*")  # others are looked up by nobody who writes them, or written in several ways

Names = frozenset[str] | None
"""Names of a module that came or went; None: more than that has changed."""


class State(NamedTuple):
    """Of a module."""

    symbols: Mapping[str, Any]  # mypy's snapshots
    kinds: frozenset[str]  # full names of generators and async functions, with what they are behind "@"
    records: Mapping[str, str]


def names_changed(module: str, before: State | None, after: State) -> Names:
    """What is different: nothing, some names, or more."""
    if before is None:
        return None
    came, went = after.symbols.keys() - before.symbols.keys(), before.symbols.keys() - after.symbols.keys()
    if any(before.symbols[name] != after.symbols[name] for name in after.symbols.keys() - came):
        return None
    if not all(_is_harmless(name, state.symbols[name]) for names, state in ((came, after), (went, before)) for name in names):
        return None
    kinds = {name.removeprefix(f"{module}.") for name in before.kinds ^ after.kinds}
    records = {name for name, _ in before.records.items() ^ after.records.items()}
    if not {_first(name) for name in records} <= came or not {_first(name) for name in kinds} <= came | went:
        return None  # what had a record may be known by it to those who never wrote its name
    return frozenset(came | went)


def _is_harmless(name: str, snapshot: Any) -> bool:
    return snapshot[0] in HARMLESS and NAME.fullmatch(name) is not None


def _first(name: str) -> str:
    return re.split("[.@]", name)[0]


class Sources:
    """Tells which modules may name something. The sources are kept: they are asked for again after each edit."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    def forget(self, modules: Iterable[str]) -> None:
        """These have changed."""
        for module in modules:
            self._kept.pop(module, None)

    def may_name(self, tree: MypyFile, module: str, names: Iterable[str]) -> bool:
        """May a module mean one of these names of another by something that it says?"""
        if any(isinstance(node, ImportAll) and absolute_name(tree, node.id, node.relative) == module for node in tree.imports):
            return True
        source = self._kept.get(tree.fullname)
        try:
            if source is None:
                source = self._kept[tree.fullname] = Path(tree.path).read_bytes()
        except OSError:
            return True
        return any(name.encode() in source for name in names)
