"""Random projects and random edits: modules that import each other, and in them what can block or be blocked."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from random import Random

MODULES = ("ma", "mb", "mc", "pkg.md", "pkg.me")
HEADER = """\
import abc
import asyncio
import contextlib
import functools
import time
from collections.abc import Callable, Iterator
from typing import Generic, Protocol, TypeVar

from mypy_fastapi_blocking import blocking, nonblocking

T = TypeVar("T")
"""
SETTINGS = ("", "check_untyped_defs = True\n", "warn_unused_ignores = True\n", "[fastapi-blocking]\nscope = handlers\n")

KINDS = ("f", "f", "f", "a", "a", "C", "C", "g", "cm", "h", "d", "v", "u")
"""What may be defined: functions, async functions, classes, generators, context managers, callers of a function, decorators, variables, users of an object."""

REFERENCES = {*KINDS, *(f"earlier_{kind}" for kind in KINDS)}

GRAMMAR: dict[str, tuple[str, ...]] = {
    # A symbol in angle brackets is replaced by one of its lines here; one of KINDS by the full name of such a definition, in any module;
    # NAME by the name of what is being defined. What is done while a module is imported refers to earlier ones: of cycles there mypy itself
    # does not always say the same.
    "called": (
        *(
            "time.sleep(1)",
            "<f>()",
            "<f>()",
            "<C>().run()",
            "<C>().get()",
            "<C>().size",
            "<v>.run()",
            "<v>()",
            "<u>(<C>())",
            "<u>(<v>)",
            "<h>(<f>)",
            "<h>(<C>().run)",
        ),
        *(
            "<h>(lambda: <f>())",
            "functools.partial(<f>)()",
            "list(<g>())",
            "sorted([1], key=lambda x: <f>())",
            "[<f>() for _ in range(2)]",
            "1",
        ),
    ),
    "statement": (
        "<called>",
        "<called>",
        "<called>  # type: ignore[blocking-sleep]",
        "with <cm>():\n    <called>",
        "with <C>() as it:\n    it.run()",
        "for _ in <g>():\n    <called>",
        "if x:\n    <called>",
        "if isinstance(<v>, <C>):\n    <called>",
        "try:\n    <called>\nfinally:\n    <called>",
        "local = <C>()\nlocal.get()",
        "chosen = <f>\nchosen()",
        "def inner():\n    return <called>\ninner()",
        "pass",
    ),
    "body": ("<statement>", "<statement>\n<statement>"),
    "returned": ("1", "1", "<called>", "<C>()", "<f>"),
    "signature": ("(x=0)", "(x: int = 0) -> int", "(x: int = 0)", "(x: int = 0) -> object", "(x: int = 0) -> <C>"),
    "iterates": ("(x=0)", "(x: int = 0) -> Iterator[int]"),
    "decorated": ("", "", "", "", "@<earlier_d>\n", '@blocking("network")\n', "@nonblocking\n"),
    "f": (*["<decorated>def NAME<signature>:\n    <body>\n    return <returned>"] * 4, "NAME = <earlier_f>"),
    "awaited": ("pass", "await <a>()", "await asyncio.to_thread(<f>)", "await asyncio.sleep(1)"),
    "a": ("async def NAME(x=0):\n    <body>\n    <awaited>", "async def NAME(x: int = 0) -> None:\n    <body>\n    <awaited>"),
    "base": ("", "", "(<earlier_C>)", "(<earlier_C>)", "(abc.ABC)", "(Protocol)", "(Generic[T])"),
    "run": ("def run(self, x=0):\n    <body>\n    return 1", "def run(self, x: int = 0) -> int:\n    <body>\n    return 1"),
    "member": (
        "def get(self, x=0):\n    <body>\n    return self.run()",
        "def get(self, x=0):\n    <body>",
        "def __init__(self, x=0):\n    <body>\n    self.it = <called>",
        "def __init__(self, it: <C>, x=0):\n    self.it = it",
        "@property\ndef size(self, x=0):\n    <body>\n    return 1",
        "async def go(self, x=0):\n    <body>\n    self.get()",
        "def __enter__(self):\n    return self\n\ndef __exit__(self, *x):\n    <body>",
        "it = <earlier_C>()",
    ),
    "C": (*["class NAME<base>:\n    <run>\n\n    <member>"] * 2, "class NAME<base>:\n    <member>", "class NAME<base>:\n    pass"),
    "g": ("def NAME<iterates>:\n    <body>\n    yield 1", "def NAME<iterates>:\n    yield from <g>()"),
    "cm": ("@contextlib.contextmanager\ndef NAME<iterates>:\n    <body>\n    yield 1\n    <called>",),
    "does": ("fn()", "fn()", "pass", "<h>(fn)", "functools.partial(fn)()"),
    "takes": ("(fn, x=0)", "(fn: Callable[[], object], x: int = 0) -> object"),
    "h": ("def NAME<takes>:\n    <body>\n    <does>\n    return 1",),
    "given": ("it", "it: <C>", "it: <C>", "it: <C> | None"),
    "uses": ("it.run()", "it.run()", "it.size", "<u>(it)", "list(it)", "it.it.run()"),
    "u": ("def NAME(<given>, x: int = 0):\n    <body>\n    return <uses>", "def NAME(<given>, x: int = 0) -> object:\n    return <uses>"),
    "wrapped": ("fn(*args)", "fn(*args)", "1", "<called>"),
    "d": (
        *["def NAME(fn):\n    @functools.wraps(fn)\n    def wrapper(*args):\n        x = 1\n        return <wrapped>\n    return wrapper"]
        * 2,
        "def NAME(fn):\n    async def wrapper(*args):\n        return await asyncio.to_thread(fn, *args)\n    return wrapper",
        "def NAME(fn):\n    <body>\n    return fn",
    ),
    "v": ("NAME = <earlier_C>()", "NAME: <earlier_C> = <earlier_C>()", "NAME = <earlier_C>().run()", "NAME = <earlier_f>"),
}


@dataclass
class Project:
    """The definitions of each module by name, in order; how far its lines have moved; which modules a half-written line ends."""

    modules: dict[str, dict[str, str]] = field(default_factory=dict)
    moved: dict[str, int] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    settings: str = ""

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
        return HEADER + imported + "\n" * self.moved.get(name, 1) + body.replace(f"{name}.", "") + "\n" + ending

    def write(self, random: Random, module: str, name: str) -> str:
        """A definition of that name for a module; the name's first letters say what it is."""
        text = random.choice(GRAMMAR[name[:-1]]).replace("NAME", name)
        while found := re.search(r"<(\w+)>", text):
            symbol = found[1]
            start = text.rfind("\n", 0, found.start()) + 1
            margin = " " * (len(text[start:]) - len(text[start:].lstrip(" ")))
            new = random.choice(GRAMMAR[symbol] if symbol not in REFERENCES else self._definitions(symbol, module))
            text = text[: found.start()] + new.replace("\n", "\n" + margin) + text[found.end() :]
        return text

    def _definitions(self, symbol: str, module: str) -> list[str]:
        """Definitions that a symbol stands for; among them one that may not be there."""
        kind = symbol.removeprefix("earlier_")
        modules = sorted(self.modules) if kind == symbol else [name for name in sorted(self.modules) if name < module]
        there = [f"{name}.{defined}" for name in modules for defined in self.modules[name] if defined[:-1] == kind]
        return there * 9 + [f"{modules[0] if modules else 'missing'}.{kind}0"]


def begin(random: Random) -> Project:
    """A project of a few modules."""
    project = Project({name: {} for name in random.choice((MODULES[:3], MODULES[:4], MODULES))})
    for definitions in project.modules.values():
        definitions.update(dict.fromkeys(("f0", "C0", "a0", *(_name(random) for _ in range(5))), ""))
    for module, definitions in project.modules.items():
        definitions.update({name: project.write(random, module, name) for name in definitions})
    return project


def edit(random: Random, project: Project) -> str:
    """Change the project somewhere; returns what was done."""
    module = random.choice(list(project.modules))
    definitions = project.modules[module]
    kinds = (*["rewrite"] * 5, "add", "remove", "break", "move", "create", "delete", "settings", "nothing")
    what = "repair" if project.broken else random.choice(kinds)
    name = random.choice(list(definitions)) if definitions and what in ("rewrite", "remove") else _name(random)
    match what:
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
            project.modules[module].update({name: project.write(random, module, name) for name in (_name(random), _name(random))})
        case "delete" if len(project.modules) > 2 and "." not in module:
            del project.modules[module]
        case "settings":
            project.settings = random.choice(SETTINGS)
    return f"{what} {module}.{name}"


def _name(random: Random) -> str:
    return random.choice(KINDS) + random.choice("01")
