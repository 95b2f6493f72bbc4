"""Random projects and random edits: modules that import each other, and in them what can block or be blocked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from random import Random

from modes.grammar import BODIES, Theme
from modes.wiring import WIRING

MODULES = ("ma", "mb", "mc", "pkg.md", "pkg.me")
MODULE = "module"
HEADER = """\
import abc
import asyncio
import contextlib
import dataclasses
import enum
import functools
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from mypy_fastapi_blocking import blocking, nonblocking

T = TypeVar("T")
"""
LIBRARIES = "abc, asyncio, contextlib, dataclasses, enum, functools, time, typing, mypy_fastapi_blocking"
SETTINGS = ("", "", "", "check_untyped_defs = True\n", "warn_unused_ignores = True\n", "[fastapi-blocking]\nscope = handlers\n")

THEMES = (BODIES, WIRING)


@dataclass
class Project:
    """The definitions of each module by name, in order; how far its lines have moved; which modules a half-written line ends;
    what it is about; may modules import each other?"""

    modules: dict[str, dict[str, str]] = field(default_factory=dict)
    moved: dict[str, int] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    settings: str = ""
    theme: Theme = BODIES
    is_cyclic: bool = True

    def files(self) -> dict[str, str]:
        """The text of each file."""
        found = {f"{name.replace('.', '/')}.py": self._text(name) for name in self.modules}
        return {
            **found,
            "pkg/__init__.py": "",
            "mypy.ini": f"[mypy]\nplugins = mypy_fastapi_blocking\nignore_missing_imports = True\n{self.settings}",
        }

    def _text(self, name: str) -> str:
        body = "\n\n".join(self.modules[name].values())
        imported = "".join(f"import {other}\n" for other in MODULES if other != name and f"{other}." in body)
        ending = "\ndef unfinished(:\n" if name in self.broken else ""
        return HEADER + self.theme.imports + imported + "\n" * self.moved.get(name, 1) + body.replace(f"{name}.", "") + "\n" + ending

    def write(self, random: Random, module: str, name: str) -> str:
        """A definition of that name for a module; the name's first letters say what it is."""
        text = random.choice(self.theme.grammar[name[:-1]]).replace("NAME", name)
        while found := re.search(r"<(\w+)>", text):
            symbol = found[1]
            start = text.rfind("\n", 0, found.start()) + 1
            margin = " " * (len(text[start:]) - len(text[start:].lstrip(" ")))
            new = random.choice(self._alternatives(symbol, module))
            text = text[: found.start()] + new.replace("\n", "\n" + margin) + text[found.end() :]
        return text

    def new_name(self, random: Random) -> str:
        """A name of something that may be there."""
        return random.choice(self.theme.kinds) + random.choice("01")

    def _alternatives(self, symbol: str, module: str) -> list[str] | tuple[str, ...]:
        """What a symbol may be replaced by; among definitions and modules one that may not be there."""
        if symbol == MODULE:
            return [name for name in MODULES if self._may_import(module, name)] or [MODULES[-1]]
        kind = symbol.removeprefix("earlier_")
        if kind not in self.theme.kinds:
            return self.theme.grammar[symbol]
        modules = [name for name in sorted(self.modules) if name < module or (kind == symbol and self._may_import(module, name))]
        there = [f"{name}.{defined}" for name in modules for defined in self.modules[name] if defined[:-1] == kind]
        return there * 9 + [f"{modules[0] if modules else 'missing'}.{kind}0"]

    def _may_import(self, module: str, other: str) -> bool:
        return self.is_cyclic or other <= module


def begin(random: Random, themes: Sequence[Theme] = THEMES) -> Project:
    """A project of a few modules."""
    modules = random.choice((MODULES[:3], MODULES[:4], MODULES))
    project = Project({name: {} for name in modules}, theme=random.choice(themes), is_cyclic=random.choice((True, False)))
    for definitions in project.modules.values():
        definitions.update(dict.fromkeys(("f0", "C0", "a0", *(project.new_name(random) for _ in range(6))), ""))
    for module, definitions in project.modules.items():
        definitions.update({name: project.write(random, module, name) for name in definitions})
    return project


def edit(random: Random, project: Project) -> str:
    """Change the project somewhere; returns what was done."""
    module = random.choice(list(project.modules))
    definitions = project.modules[module]
    kinds = (*["flip"] * 8, *["rewrite"] * 5, "add", "remove", "break", "move", "create", "delete", "settings", "nothing")
    what = "repair" if project.broken else random.choice(kinds)
    name = random.choice(list(definitions)) if definitions and what in ("flip", "rewrite", "remove") else project.new_name(random)
    match what:
        case "flip" if name in definitions:
            definitions[name] = _flipped(random, definitions[name])
        case "rewrite" | "add":
            definitions[name] = project.write(random, module, name)
        case "remove":
            definitions.pop(name, None)
        case "break":
            project.broken.add(module)
        case "repair":
            project.broken.clear()
        case "move":
            project.moved[module] = project.moved.get(module, 1) + 1
        case "create":
            module = random.choice(MODULES)
            project.modules.setdefault(module, {})
            project.modules[module].update(
                {name: project.write(random, module, name) for name in (project.new_name(random), project.new_name(random))}
            )
        case "delete" if len(project.modules) > 2 and "." not in module:
            del project.modules[module]
        case "settings":
            project.settings = random.choice(SETTINGS)
    return f"{what} {module}.{name}"


def _flipped(random: Random, text: str) -> str:
    """A definition in which something blocks no more, or blocks now, or a flag is another."""
    places = list(re.finditer(r"time\.sleep\(1\)|^ +(?:pass|1)$|\bTrue\b|\bFalse\b", text, re.MULTILINE))
    if not places:
        return text
    place = random.choice(places)
    old = place[0].lstrip(" ")
    new = {"time.sleep(1)": "1", "True": "False", "False": "True"}.get(old, "time.sleep(1)")
    return text[: place.end() - len(old)] + new + text[place.end() :]
