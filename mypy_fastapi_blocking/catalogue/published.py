"""From the name under which something is defined to the one under which a library publishes it, which is what packs mostly speak of."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from functools import cache

from mypy_fastapi_blocking.catalogue.runtime import look_up
from mypy_fastapi_blocking.packs.index import PackIndex
from mypy_fastapi_blocking.packs.model import PackAlias


def published(defined: Iterable[str], packs: PackIndex) -> Iterator[str]:
    """The names that packs may have for what is defined under any of these: `concurrent.futures.Future.result` for that of `_base`."""
    names = list(defined)
    known = {top: _published_in(top, packs) for top in _tops(names, packs)}
    for name in names:
        for table in known.values():
            yield from _translated(name, table)


def _tops(names: Iterable[str], packs: PackIndex) -> list[str]:
    """Where a name may be published: `_socket.socket` in socket, `genericpath.exists` in anything that every interpreter loads."""
    tops = packs.top_levels()
    mine = [top for name in names for top in (name.partition(".")[0], name.partition(".")[0].lstrip("_"))]
    loaded = sorted(top for top in tops & sys.stdlib_module_names if top in sys.modules) if sys.stdlib_module_names & set(mine) else []
    return [top for top in dict.fromkeys((*mine, *loaded)) if top in tops]


def _translated(name: str, table: dict[str, list[str]]) -> Iterator[str]:
    parts = name.split(".")
    for cut in range(len(parts), 0, -1):
        yield from (".".join((public, *parts[cut:])) for public in table.get(".".join(parts[:cut]), ()))


@cache
def _published_in(top: str, packs: PackIndex) -> dict[str, list[str]]:
    """What the packs name of a library, by the full names under which it is defined in what is installed."""
    questions: dict[str, list[str]] = {}
    for name in packs.modules_of(top):
        module = packs.module(name)
        items = module.names.items() if module else ()
        questions[name] = [short for short, item in items if not isinstance(item, PackAlias) or item.explicit]
    table: dict[str, list[str]] = {}
    for (module_name, name), said in look_up({name: asked for name, asked in questions.items() if asked}).items():
        if said.real:
            table.setdefault(said.real[0], []).append(f"{module_name}.{name}")
    return table
