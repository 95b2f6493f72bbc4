"""What the names in a project's files stand for: imports and aliases followed, through the packages that publish them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mypy_fastapi_blocking.modules import resolved
from mypy_fastapi_blocking.mounts.expressions import Expr
from mypy_fastapi_blocking.mounts.facts import NO_FACTS, Facts
from mypy_fastapi_blocking.mounts.view import View

MAX_STEPS = 12  # of aliases, calls and routers in routers
SELF = "self"


class Bound(NamedTuple):
    """An expression, where it stands, and what parameters and the variables of loops are there (by module, scope and name)."""

    module: str
    scope: str
    expr: Expr
    env: Mapping[str, Bound]

    def of(self, expr: Expr) -> Bound:
        """Another expression in the same place."""
        return self._replace(expr=expr)


class Names:
    """The names below one folder."""

    def __init__(self, root: str, view: View) -> None:
        self._root = root
        self._view = view
        self._paths: dict[str, str | None] = {}
        self._known: dict[str, Facts] = {}

    def module_at(self, path: str) -> str:
        """The module that a file is."""
        name = path[len(self._root) :].strip(os.sep).removesuffix(".py").replace(os.sep, ".")
        return name.removesuffix(".__init__")

    def facts(self, module: str) -> Facts:
        """What a module says; nothing where it is none of the project's."""
        if module not in self._known:
            path = self._path_of(module)
            self._known[module] = self._view.facts(path) if path is not None else NO_FACTS
        return self._known[module]

    def split(self, fullname: str) -> tuple[str, str]:
        """The module of a full name, "" if it is none of the project's, and the rest of the name."""
        module = fullname
        while module and self._path_of(module) is None:
            module = module.rpartition(".")[0]
        return module, fullname[len(module) + 1 :] if module else ""

    def _path_of(self, module: str) -> str | None:
        if module not in self._paths:
            base = os.path.join(self._root, *module.split("."))
            paths = (f"{base}.py", f"{base}{os.sep}__init__.py")
            self._paths[module] = next((path for path in paths if self._view.is_file(path)), None)
        return self._paths[module]

    def named(self, place: Bound, dotted: str, steps: int = 0) -> Bound | str:
        """What a dotted name stands for: what its first part is bound to there, with the rest of the name; a parameter, as "function(name";
        or a full name, at which the thing is made."""
        first, _, rest = dotted.partition(".")
        facts = self.facts(place.module)
        for scope in self._scopes(place):
            name = f"{scope}{first}"
            if name in facts.imports:
                return self.canonical(self._joined(self._absolute(place.module, facts.imports[name]), rest), steps)
            bound = place.env.get(f"{place.module}:{name}")
            if facts.values.get(name) == ["grown", first]:
                return attribute(bound.of(["grown", bound.expr]), rest) if bound is not None else ""
            if name in facts.values or name in facts.parameters or name in facts.bases:
                return self.canonical(self._joined(f"{place.module}.{name}", rest), steps)
            if bound is not None:
                return attribute(bound, rest)
            if first in facts.parameters.get(scope[:-1], ((),))[0]:
                return f"{place.module}.{scope[:-1]}({first}" if not rest else ""
            owner = scope[:-1].rpartition(".")[0]
            if first == SELF and owner in facts.bases:
                return self.canonical(self._joined(f"{place.module}.{owner}", rest), steps)
        return self.canonical(f"{place.module}.{dotted}", steps) if self._path_of(dotted) is None else dotted

    def _scopes(self, place: Bound) -> Iterator[str]:
        """The scopes that a name is looked for in: the bodies of classes are seen from nowhere but themselves."""
        scope = place.scope
        bases = self.facts(place.module).bases
        while scope:
            if scope == place.scope or scope[:-1] not in bases:
                yield scope
            outer = scope[:-1].rpartition(".")[0]
            scope = f"{outer}." if outer else ""
        yield ""

    @staticmethod
    def _joined(name: str, rest: str) -> str:
        return f"{name}.{rest}" if rest else name

    def _absolute(self, module: str, target: str) -> str:
        name = target.lstrip(".")
        is_package = os.path.basename(self._path_of(module) or "") == "__init__.py"
        return resolved(module, is_package, name, len(target) - len(name))

    def canonical(self, fullname: str, steps: int = 0) -> str:
        """The full name where the thing is made."""
        module, rest = self.split(fullname)
        first, _, more = rest.partition(".")
        if not first or steps > MAX_STEPS:
            return fullname
        facts = self.facts(module)
        if first in facts.imports and first not in facts.values:
            return self.canonical(self._joined(self._absolute(module, facts.imports[first]), more), steps + 1)
        value = facts.values.get(rest)
        if isinstance(value, str):
            found = self.named(self.place_of(module, rest, value), value, steps + 1)
            return self.canonical(found, steps + 1) if isinstance(found, str) and found and "(" not in found else fullname
        return fullname

    def place_of(self, module: str, name: str, expr: Expr) -> Bound:
        """An expression that a name of a module is assigned: attributes of instances are assigned in the constructor."""
        owner = name.rpartition(".")[0]
        facts = self.facts(module)
        constructor = f"{owner}.__init__"
        in_constructor = owner in facts.bases and constructor in facts.parameters
        return Bound(module, f"{constructor}." if in_constructor else f"{owner}." if owner else "", expr, {})

    def binding(self, function: str, place: Bound, call: Expr) -> dict[str, Bound]:
        """What the parameters of a function (by full name) are in a call."""
        module, name = self.split(function)
        listed, defaults, others = self.facts(module).parameters.get(name, ([], {}, ""))
        given: dict[str, Expr] = {**dict(zip(listed, call[3], strict=False)), **call[2]}
        env = dict(place.env)
        if others:
            more = [[["text", key], value] for key, value in call[2].items() if key not in listed]
            env[f"{module}:{name}.{others}"] = place.of(["dict", *more] if "*" not in given else None)
        for parameter in listed:
            key = f"{module}:{name}.{parameter}"
            if parameter in given:
                env[key] = place.of(given[parameter])
            elif "*" in given or parameter not in defaults:
                env[key] = place.of(None)
            else:
                outer = name.rpartition(".")[0]
                env[key] = Bound(module, f"{outer}." if outer else "", defaults[parameter], {})
        return env


def attribute(bound: Bound, rest: str) -> Bound:
    """An attribute of what an expression is."""
    for name in rest.split(".") if rest else ():
        if isinstance(bound.expr, str):
            bound = bound.of(f"{bound.expr}.{name}")
        else:
            bound = bound.of(["attribute", bound.expr, name] if bound.expr is not None else None)
    return bound
