"""The routers that expressions in a project's files may stand for, and the prefixes that those are given when they are made."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from mypy_fastapi_blocking.mounts.expressions import as_prefix, ungrown
from mypy_fastapi_blocking.mounts.facts import RETURNED
from mypy_fastapi_blocking.mounts.names import MAX_STEPS, SELF, Bound, Names, attribute
from mypy_fastapi_blocking.mounts.texts import Texts
from mypy_fastapi_blocking.packs.model import RouterNames


class Router(NamedTuple):
    """A router by its full name (that of the class for `self`), and the expression that makes it, where that shows."""

    name: str
    made: Bound | None


class Values(Texts):
    """Evaluates. `routers`: how frameworks call what routers are made with."""

    def __init__(
        self, names: Names, routers: RouterNames, callers: Callable[[str], list[Bound]], derived: Callable[[str], set[str]]
    ) -> None:
        super().__init__(names, callers, derived)
        self._own = routers.own
        self._prefixed = routers.prefixed
        self._lists = {name for parameters in routers.containers.values() for _, name, _, prefix in parameters if not prefix}
        self._attributes = sorted({prefix for parameters in routers.containers.values() for *_, prefix in parameters if prefix})
        self._containing = {*routers.containers, *routers.includers}

    # -- routers -------------------------------------------------------------------------------------------------------

    def routers(self, bound: Bound, steps: int = 0) -> list[Router | None]:
        """The routers that an expression may be; None for one that does not show."""
        if steps > MAX_STEPS:
            return [None]
        match bound.expr:
            case str(dotted):
                found = self._names.named(bound, dotted)
                if isinstance(found, Bound):
                    return self.routers(found, steps + 1)
                if "(" in found:
                    return [router for given in self._given(found) for router in self.routers(given, steps + 1)]
                if dotted != SELF and self._is_class(found):
                    return [Router(found, bound.of(["class", found]))]
                return self._routers_at(found, bound, steps + 1)
            case ["grown", inner]:
                return self.routers(bound.of(inner), steps + 1)
            case ["items", *parts]:
                return [router for part in parts for router in self.routers(bound.of(part), steps + 1)]
            case ["call", *_]:
                return self._routers_made(bound, steps + 1)
            case ["attribute", ["call", *_] as call, str(name)]:
                cls = self._class_of(bound.of(call), steps + 1)
                env = self._names.binding(f"{cls}.__init__", bound, call)
                return self._routers_at(f"{cls}.{name}", bound._replace(env=env), steps + 1) if cls else [None]
        return [None]

    def _routers_at(self, fullname: str, seen_from: Bound, steps: int) -> list[Router | None]:
        if not fullname:
            return [None]
        module, rest = self._names.split(fullname)
        facts = self._names.facts(module)
        if not module or rest in facts.bases:
            return [Router(fullname, None)]
        if rest in facts.parameters:  # a function that is a route: it holds what is made of nothing
            return [Router(fullname, Bound(module, "", ["items"], {}))]
        if rest.endswith(RETURNED):
            function = rest.removesuffix(RETURNED)
            return [Router(fullname, Bound(module, f"{function}.", facts.returns.get(function), seen_from.env))]
        if rest not in facts.values:
            owner, _, name = rest.rpartition(".")
            while name in self._lists and owner not in facts.values and "." in owner:  # `app.router.routes` are those of `app`
                owner = owner.rpartition(".")[0]
            made = ungrown(facts.values.get(owner))
            if isinstance(made, list) and made[0] == "call":
                if name in self._lists and not self._is_attribute(self._names.place_of(module, owner, made), name):  # of what it is made of
                    return self._routers_at(f"{module}.{owner}", seen_from, steps + 1)
                return self.routers(attribute(self._names.place_of(module, owner, made), name), steps + 1)
            return [Router(fullname, None)]
        made = self._names.place_of(module, rest, ungrown(facts.values[rest]))._replace(env=seen_from.env)
        if isinstance(made.expr, str):
            return [Router(fullname, made.of(["items"])), *self.routers(made, steps + 1)]
        if not isinstance(made.expr, list):
            return [Router(fullname, None)]
        others = [router for router in self._routers_made(made, steps + 1) if router is not None]
        return [Router(fullname, made), *others]

    def _is_class(self, fullname: str) -> bool:
        module, name = self._names.split(fullname)
        return name in self._names.facts(module).bases

    def _is_attribute(self, call: Bound, name: str) -> bool:
        """Does the project's class of what a call makes have an attribute of that name?"""
        module, cls = self._names.split(self._class_of(call, 1))
        return f"{cls}.{name}" in self._names.facts(module).values

    def _routers_made(self, call: Bound, steps: int) -> list[Router | None]:
        """The routers that a call returns, or wraps in something; none for a library's, which nothing else names, or for what is no call."""
        if call.expr[0] != "call":
            return []
        target = self.target(call)
        module, name = self._names.split(target)
        facts = self._names.facts(module)
        if target and not module:
            return self._wrapped(call, steps)
        if name in facts.bases:
            itself = [Router(target, call)] if facts.bases[name] else []  # what has no base is no router, but may hold some
            return [*itself, *self._wrapped(call, steps)]
        returned = Bound(module, f"{name}.", facts.returns.get(name), self._names.binding(target, call, call.expr))
        if returned.expr is None:
            return [None]
        found = self.routers(returned, steps + 1) if not is_display(returned) else []
        return found or [Router(f"{target}{RETURNED}", returned)]

    def may_be_included(self, router: Router) -> bool:
        """Is it of a class whose objects have a prefix of their own, and are included in others, unlike an application?"""
        made = router.made
        is_made = made is not None and isinstance(made.expr, list) and made.expr[0] == "call"
        return self._is_prefixed(self.target(made) if made is not None and is_made else router.name, 1)

    def _is_prefixed(self, cls: str, steps: int) -> bool:
        if not self._names.split(cls)[0]:
            return cls.rpartition(".")[2] in self._prefixed
        return any(self._is_prefixed(base, steps + 1) for base in self._bases_of(cls)) if steps <= MAX_STEPS else False

    def _wrapped(self, call: Bound, steps: int) -> list[Router | None]:
        """The applications that a call is given: what middleware is made of answers under the paths of what is in it."""
        _, callee, given, arguments = call.expr
        if isinstance(callee, str) and callee.rpartition(".")[2] in self._containing:
            return []  # the parts of which are known by themselves
        return [router for part in (*arguments, *given.values()) for router in self.routers(call.of(part), steps + 1) if router is not None]

    def own_prefix(self, made: Bound | None, steps: int = 0) -> str | None:
        """The prefix that a router is given when it is made; None where that does not show."""
        if made is None or steps > MAX_STEPS or not isinstance(made.expr, list):
            return None
        if is_display(made):
            return ""
        if made.expr[0] == "class":
            return self._prefix_in(made.expr[1], steps + 1)
        return self._prefix_by(self.target(made), made, steps + 1)

    def _prefix_in(self, cls: str, steps: int) -> str | None:
        """The prefix of a class that is included as such: an attribute holds what a router is given."""
        module, name = self._names.split(cls)
        facts = self._names.facts(module)
        written = next((f"{name}.{own}" for own in self._attributes if f"{name}.{own}" in facts.values), "")
        if written:
            text = self.text(self._names.place_of(module, written, facts.values[written]))
            return as_prefix(text) if text is not None else None
        for base in facts.bases.get(name, ()) if steps <= MAX_STEPS else ():
            found = self._names.named(Bound(module, "", base, {}), base) if isinstance(base, str) else ""
            prefix = self._prefix_in(found, steps + 1) if isinstance(found, str) and self._is_class(found) else ""
            if prefix != "":
                return prefix
        return ""

    def _prefix_by(self, target: str, call: Bound, steps: int) -> str | None:
        module, name = self._names.split(target)
        facts = self._names.facts(module)
        if not target or steps > MAX_STEPS:
            return None
        if not module:
            return self._given_prefix(call)
        if name not in facts.bases:
            router = next(iter(self._routers_made(call, steps + 1)), None)
            return self.own_prefix(router.made, steps + 1) if router is not None else None
        if not facts.bases[name] or not isinstance(facts.bases[name][0], str):
            return None
        base = self._names.named(Bound(module, "", None, {}), facts.bases[name][0])
        if not isinstance(base, str):
            return None
        if f"{name}.__init__" not in facts.parameters:
            return self._prefix_by(base, call, steps + 1)
        inner = facts.made.get(name)
        if inner is None:
            return None
        env = self._names.binding(f"{target}.__init__", call, call.expr)
        return self._prefix_by(base, Bound(module, f"{name}.__init__.", inner, env), steps + 1)

    def _given_prefix(self, call: Bound) -> str | None:
        given = call.expr[2]
        written = next((call.of(given[key]) for key in self._own if key in given), None)
        if written is None and "*" in given:
            more = self._display(call.of(given["*"]), 0)
            if more is None or more.expr[0] != "dict":
                return None
            written = next((more.of(value) for key, value in more.expr[1:] if key in [["text", name] for name in self._own]), None)
        return self.text(written) if written is not None else ""


def is_display(bound: Bound) -> bool:
    """Is it a list, or a sum of lists, rather than a class or what a call makes?"""
    return isinstance(bound.expr, list) and bound.expr[0] not in ("call", "class")
