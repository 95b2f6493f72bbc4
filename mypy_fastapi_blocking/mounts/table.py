"""The prefixes under which the routers of a project are included, by the routers' full names."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from mypy_fastapi_blocking.modules import resolved
from mypy_fastapi_blocking.mounts.facts import NO_FACTS, Expr, Facts
from mypy_fastapi_blocking.mounts.files import Files, is_test, python_files

MAX_STEPS = 12  # of aliases, and of routers in routers


class Link(NamedTuple):
    """One router included in another."""

    parent: str
    prefix: str
    in_test: bool


class Table:
    """The routers below one folder.

    `prefixes`: by module and router, what stands before the paths of its routes, once for each way in which it is included, if anything does.
    """

    def __init__(self, root: Path, top: str, files: Files) -> None:
        self._root = root
        self._top = top
        self._files = files
        self._prefix_names = {prefix for _, _, prefix in files.includers.values()}
        self._paths: dict[str, str | None] = {}
        self._known: dict[str, Facts] = {}
        self.prefixes = self._prefixes()

    def _prefixes(self) -> dict[str, dict[str, tuple[str, ...]]]:
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        for router in sorted(self._links):
            module, _ = self._split(router)
            before = tuple(dict.fromkeys(self._before(router, is_test(module), 0)))
            if before != ("",):
                found.setdefault(module, {})[router] = before
        return found

    def _before(self, router: str, for_test: bool, steps: int) -> Iterator[str]:
        links = [link for link in self._links.get(router, ()) if for_test or not link.in_test]
        if not links or steps > MAX_STEPS:
            yield ""
            return
        for link in links:
            for before in self._before(link.parent, for_test, steps + 1):
                yield before + self._own_prefix(link.parent) + link.prefix

    def _own_prefix(self, router: str) -> str:
        module, name = self._split(router)
        made = self._facts(module).values.get(name) if name else None
        given = made[2] if isinstance(made, list) and made[0] == "call" else {}
        written = next((value for key, value in given.items() if key in self._prefix_names), ["text", ""])
        return self._text(module, f"{name.rpartition('.')[0]}." if "." in name else "", written, 0) or ""

    @cached_property
    def _links(self) -> dict[str, list[Link]]:
        found: dict[str, list[Link]] = {}
        for path in python_files(self._root, self._top):
            facts = self._files.including(path)
            if facts is None:
                continue
            module = self._module_at(path)
            for scope, parent, included, prefix in facts.includes:
                text = self._text(module, scope, prefix, 0)
                if text is None:
                    continue  # half of a path says nothing
                for router in self._routers(module, scope, included, 0):
                    for owner in self._routers(module, scope, parent, 0):
                        found.setdefault(router, []).append(Link(owner, text, is_test(module)))
        return found

    # -- names ---------------------------------------------------------------------------------------------------------

    def _module_at(self, path: str) -> str:
        name = path[len(str(self._root)) :].strip(os.sep).removesuffix(".py").replace(os.sep, ".")
        return name.removesuffix(".__init__")

    def _path_of(self, module: str) -> str | None:
        if module not in self._paths:
            base = os.path.join(self._root, *module.split("."))
            paths = (f"{base}.py", f"{base}{os.sep}__init__.py")
            self._paths[module] = next((path for path in paths if os.path.isfile(path)), None)
        return self._paths[module]

    def _facts(self, module: str) -> Facts:
        if module not in self._known:
            path = self._path_of(module)
            self._known[module] = (self._files.facts(path) if path is not None else None) or NO_FACTS
        return self._known[module]

    def _split(self, fullname: str) -> tuple[str, str]:
        """The module of a full name, and the rest of it."""
        module = fullname
        while module and self._path_of(module) is None:
            module = module.rpartition(".")[0]
        return module, fullname[len(module) + 1 :] if module else ""

    def _routers(self, module: str, scope: str, expr: Expr, steps: int) -> list[str]:
        """The full names of the routers that an expression may be."""
        if steps > MAX_STEPS:
            return []
        if isinstance(expr, str):
            return [name for full in self._expanded(module, scope, expr, steps) for name in [self._canonical(full, 0)] if name]
        match expr:
            case ["items", *items]:
                return [name for item in items for name in self._routers(module, scope, item, steps + 1)]
            case ["call", str(callee), _]:
                there, function = self._split(self._canonical(self._full(module, scope, callee), 0))
                returned = self._facts(there).returns.get(function)
                return self._routers(there, f"{function}.", returned, steps + 1) if returned is not None else []
        return []

    def _expanded(self, module: str, scope: str, dotted: str, steps: int) -> list[str]:
        """The full names behind a dotted name, whose first part may be the variable of a loop."""
        first, dot, rest = dotted.partition(".")
        facts = self._facts(module)
        for prefix in dict.fromkeys((scope, "")):
            value = facts.values.get(f"{prefix}{first}")
            if isinstance(value, list) and value[0] == "each":
                return [f"{name}{dot}{rest}" for name in self._elements(module, scope, value[1], steps + 1)]
        return [self._full(module, scope, dotted)]

    def _elements(self, module: str, scope: str, expr: Expr, steps: int) -> list[str]:
        if isinstance(expr, str) and steps <= MAX_STEPS:
            there, name = self._split(self._canonical(self._full(module, scope, expr), 0))
            value = self._facts(there).values.get(name)
            return self._elements(there, "", value, steps + 1) if isinstance(value, list) else []
        if isinstance(expr, list) and expr[0] == "items":
            return [self._full(module, scope, item) for item in expr[1:] if isinstance(item, str)]
        return []

    def _full(self, module: str, scope: str, dotted: str) -> str:
        """What a dotted name in a scope of a module stands for, aliases not followed any further."""
        first, dot, rest = dotted.partition(".")
        facts = self._facts(module)
        for prefix in dict.fromkeys((scope, "")):
            if f"{prefix}{first}" in facts.imports:
                return self._absolute(module, facts.imports[f"{prefix}{first}"]) + dot + rest
            if f"{prefix}{first}" in facts.values:
                return f"{module}.{prefix}{dotted}"
        return f"{module}.{dotted}"

    def _absolute(self, module: str, target: str) -> str:
        name = target.lstrip(".")
        is_package = os.path.basename(self._path_of(module) or "") == "__init__.py"
        return resolved(module, is_package, name, len(target) - len(name))

    def _canonical(self, fullname: str, steps: int) -> str:
        """The full name where the thing is made: imports followed, through packages that publish it."""
        module, rest = self._split(fullname)
        first, dot, more = rest.partition(".")
        if not first or steps > MAX_STEPS:
            return fullname
        facts = self._facts(module)
        if first in facts.imports and first not in facts.values:
            return self._canonical(self._absolute(module, facts.imports[first]) + dot + more, steps + 1)
        value = facts.values.get(rest)
        return self._canonical(self._full(module, "", value), steps + 1) if isinstance(value, str) else fullname

    # -- texts ---------------------------------------------------------------------------------------------------------

    def _text(self, module: str, scope: str, expr: Expr, steps: int) -> str | None:
        """The string that an expression is, if that shows."""
        if steps > MAX_STEPS:
            return None
        match expr:
            case str():
                return self._text_of_name(self._full(module, scope, expr), steps + 1)
            case ["text", str(text)]:
                return text
            case ["joined", *parts]:
                texts = [self._text(module, scope, part, steps + 1) for part in parts]
                return "".join(text for text in texts if text is not None) if None not in texts else None
            case ["attribute", ["call", str(callee), _], str(name)]:
                cls = self._made_by(self._full(module, scope, callee), steps + 1)
                return self._text_of_name(f"{cls}.{name}", steps + 1)
        return None

    def _text_of_name(self, fullname: str, steps: int) -> str | None:
        module, rest = self._split(self._canonical(fullname, 0))
        facts = self._facts(module)
        if rest in facts.values:
            return self._text(module, f"{rest.rpartition('.')[0]}." if "." in rest else "", facts.values[rest], steps + 1)
        owner, _, name = rest.rpartition(".")
        made = facts.values.get(owner)
        if isinstance(made, list) and made[0] == "call" and isinstance(made[1], str):
            return self._text_of_name(f"{self._made_by(self._full(module, '', made[1]), steps + 1)}.{name}", steps + 1)
        return None

    def _made_by(self, fullname: str, steps: int) -> str:
        """The class that a call of a name makes an instance of: the name itself, or what a function of that name returns."""
        module, name = self._split(self._canonical(fullname, 0))
        returned = self._facts(module).returns.get(name)
        if steps > MAX_STEPS or returned is None:
            return f"{module}.{name}"
        match returned:
            case ["call", str(callee), _]:
                return self._made_by(self._full(module, f"{name}.", callee), steps + 1)
        return f"{module}.{name}"
