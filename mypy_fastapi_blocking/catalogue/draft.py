"""From what an analysis of a library found to the text of a first pack: what is certain as marks, what is a guess as comments.

Certain is what happens in every call of a function, through calls that the analysis resolved, under a code that is on by default.
All else is for a person to decide: it stands in comments, with its reason.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from mypy_fastapi_blocking.analysis.summary import Chain, Summary, load_summary
from mypy_fastapi_blocking.analysis.values import Param
from mypy_fastapi_blocking.kinds import KINDS

FAR: Final = 5
"""Chains of more hops than this are guesses: the shorter, the more it is what the function is for."""

RANK: Final = ("network", "database", "subprocess", "cpu", "input", "sleep", "wait", "call", "file")
"""What a function that blocks in several ways is best called: a client that reads a file on its way to the network is a network client."""

DUNDERS: Final = frozenset(
    {"__init__", "__call__", "__enter__", "__exit__", "__iter__", "__next__", "__getitem__", "__setitem__", "__len__"}
)
TWINS: Final = (
    r"Async{cls}.{name}",
    r"{cls}Async.{name}",
    r"AsyncIO{cls}.{name}",
    r"{cls}.a{name}",
    r"{cls}.{name}_async",
    r"{cls}.async_{name}",
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What to write of one function: `name` is relative to the module, `guess` the reason why it is one, or empty."""

    module: str
    name: str
    mark: str
    decorator: str
    chain: str
    guess: str = ""


@dataclass(slots=True)
class Findings:
    """All modules of the library as the recorder wrote them down."""

    modules: dict[str, dict[str, Any]]
    summaries: dict[str, Summary] = field(default_factory=dict)
    asynchronous: set[str] = field(default_factory=set)  # the full names of the async functions

    def __post_init__(self) -> None:
        for module, data in self.modules.items():
            for name, record in data["records"].items():
                self.summaries[f"{module}.{name}"] = load_summary(record)
            self.asynchronous.update(f"{module}.{name}" for name, facts in data["functions"].items() if facts.get("async"))

    def functions(self) -> Iterator[tuple[str, str, dict[str, Any]]]:
        """Module, name and facts of each function."""
        for module, data in sorted(self.modules.items()):
            for name, facts in data["functions"].items():
                yield module, name, facts

    def homes(self) -> dict[str, tuple[str, str]]:
        """Where the library publishes what it defines in private modules: by full name, module and name."""
        found: dict[str, tuple[str, str]] = {}
        for module, data in sorted(self.modules.items(), key=lambda pair: (pair[0].count("."), pair[0])):
            for name, fullname in data["published"].items():
                if is_public(module):
                    found.setdefault(fullname, (module, name))
        return found


def is_public(name: str) -> bool:
    """Is no part of a dotted name private?"""
    return all(not part.startswith("_") or part in DUNDERS for part in name.split("."))


def drafts(findings: Findings) -> Iterator[Draft]:
    """What to write, function by function."""
    homes = findings.homes()
    for module, name, facts in findings.functions():
        summary = findings.summaries.get(f"{module}.{name}")
        place = _place(module, name, homes)
        if summary is not None and place is not None and not facts.get("async"):
            yield from _drafts_of(findings, summary, *place, facts, f"{module}.{name}")


def _place(module: str, name: str, homes: Mapping[str, tuple[str, str]]) -> tuple[str, str] | None:
    """Where users find it: where it is defined, or published; None for what is private."""
    if is_public(module) and is_public(name):
        return module, name
    first, dot, rest = name.partition(".")
    home = homes.get(f"{module}.{first}")
    return (home[0], home[1] + dot + rest) if home and (not rest or is_public(rest)) else None


def _drafts_of(findings: Findings, summary: Summary, module: str, name: str, facts: Mapping[str, Any], fullname: str) -> Iterator[Draft]:
    decorator = str(facts.get("kind") or "")
    twin = _twin(findings, fullname)
    kinds = sorted(summary.kinds, key=lambda kind: (_rank(kind), _chain(summary, kind)))
    certain = next((kind for kind in kinds if not _doubt(kind, _chain(summary, kind), facts)), None)
    for kind in sorted(kinds, key=lambda kind: kind != certain):
        chain = _chain(summary, kind)
        reason = "" if kind == certain else _doubt(kind, chain, facts) or "it blocks in this way too"
        if certain is None or KINDS[kind].default_enabled:
            yield Draft(module, name, _mark(kind, twin), decorator, _shown(findings, fullname, kind, chain), reason)
    for guarded in summary.guarded if certain is None else ():
        reason = "only with " + ", ".join(map(str, guarded.guards))
        yield Draft(module, name, _mark(guarded.kind, twin), decorator, _shown(findings, fullname, guarded.kind, guarded.chain), reason)
    for param in dict.fromkeys(open_.func.name for open_ in summary.opens if isinstance(open_.func, Param)):
        if param not in ("self", "cls"):
            yield Draft(module, name, f"{param}: Annotated[..., Called]", decorator, fullname, f"it calls what it is given as {param}")


def _rank(kind: str) -> int:
    return RANK.index(kind) if kind in RANK else len(RANK)


def _chain(summary: Summary, kind: str) -> Chain:
    found = summary.chain(kind)
    assert found is not None, kind
    return found


def _doubt(kind: str, chain: Chain, facts: Mapping[str, Any]) -> str:
    if facts.get("generator"):
        return "a generator: only iterating blocks"
    if not KINDS[kind].default_enabled:
        return f"blocking-{kind} is off by default"
    return f"{chain.length} calls away" if chain.length > FAR else ""


def _mark(kind: str, twin: str) -> str:
    given = "" if kind == "call" else f'"{kind}"'
    alternative = f'instead="{twin}"' if twin else ""
    inside = ", ".join(part for part in (given, alternative) if part)
    return f"@blocking({inside})" if inside else "@blocking"


def _shown(findings: Findings, start: str, kind: str, chain: Chain) -> str:
    """The whole chain: each function's record holds it up to the next one that has a record."""
    names = [start, *chain.path]
    while not chain.leaf and len(names) < 20:
        following = findings.summaries.get(names[-1])
        if following is None or kind not in following.kinds:
            break
        chain = _chain(following, kind)
        names += chain.path
    return " -> ".join(names)


def _twin(findings: Findings, fullname: str) -> str:
    """An async function of the library that is named as the twin of this one would be."""
    owner, _, name = fullname.rpartition(".")
    outer, _, cls = owner.rpartition(".")
    in_class = cls[:1].isupper()
    wanted = [pattern.format(cls=cls, name=name) for pattern in TWINS] if in_class else [f"a{name}", f"{name}_async", f"async_{name}"]
    for candidate in wanted:
        if (full := f"{outer if in_class else owner}.{candidate}") in findings.asynchronous:
            return full
    ending = f".{cls}.{name}" if in_class else f".{name}"
    other = [full for full in findings.asynchronous if full.endswith(ending) and re.search(r"\b_?(aio|asyncio|_async|async_api)\b", full)]
    return min(other, default="")


HEADER: Final = """\
# A first pack, written by `stubs new` from {origin}. What is marked was found in every call of a function; each comment says how.
# Lines that begin with "# guess" are for you: make a mark of them, or delete them.
"""


def text_of(origin: str, found: Sequence[Draft], reexports: Sequence[str]) -> str:
    """The text of one `.pyi` file."""
    marks = sorted({"blocking" for draft in found if not draft.guess})
    imports = [f"from mypy_fastapi_blocking import {', '.join(marks)}"] if marks else []
    body = list(_body(_tree(found), ""))
    blocks = [HEADER.format(origin=origin).rstrip("\n"), "\n".join([*imports, *reexports]), "\n".join(body)]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _tree(found: Sequence[Draft]) -> dict[str, Any]:
    tree: dict[str, Any] = {}
    for draft in found:
        *classes, name = draft.name.split(".")
        place = tree
        for cls in classes:
            place = place.setdefault(f"class {cls}", {})
        place.setdefault(name, []).append(draft)
    return tree


def _body(tree: Mapping[str, Any], indent: str) -> Iterator[str]:
    for key, value in sorted(tree.items(), key=lambda pair: (pair[0].startswith("class "), pair[0])):
        if isinstance(value, dict):
            lines = list(_body(value, indent + "    "))
            only_guesses = all(line.lstrip().startswith("#") for line in lines)
            yield f"{indent}{key}:{' ...' if only_guesses else ''}"
            yield from lines
        else:
            yield from (indent + line for line in _lines(key, value, bool(indent)))


def _lines(name: str, found: Sequence[Draft], in_class: bool) -> Iterator[str]:
    for draft in found:
        receiver = {"": "self" if in_class else "", "classmethod": "cls", "property": "self"}.get(draft.decorator, "")
        yield f"# guess: {draft.mark}  ({draft.guess})  {draft.chain}" if draft.guess else f"# {draft.chain}"
        if not draft.guess:
            yield from ([f"@{draft.decorator}"] if draft.decorator else [])
            yield draft.mark
            yield f"def {name}({receiver}): ..."
