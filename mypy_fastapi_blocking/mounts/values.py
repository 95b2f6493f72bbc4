"""What expressions in a project's files are: strings, the elements of what a loop goes through, and the routers that they may stand for."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from mypy_fastapi_blocking.mounts.expressions import as_prefix, ungrown
from mypy_fastapi_blocking.mounts.facts import RETURNED, Loops
from mypy_fastapi_blocking.mounts.names import MAX_STEPS, SELF, Bound, Names, attribute
from mypy_fastapi_blocking.packs.model import RouterNames

MAX_ITEMS = 100  # of loops in loops


class Router(NamedTuple):
    """A router by its full name (that of the class for `self`), and the expression that makes it, where that shows."""

    name: str
    made: Bound | None


class Values:
    """Evaluates. `callers`: the calls of a function by its full name; `routers`: how frameworks call what routers are made with."""

    def __init__(self, names: Names, routers: RouterNames, callers: Callable[[str], list[Bound]]) -> None:
        self._names = names
        self._own = routers.own
        self._prefixed = routers.prefixed
        self._lists = {name for parameters in routers.containers.values() for _, name, _, prefix in parameters if not prefix}
        self._attributes = sorted({prefix for parameters in routers.containers.values() for *_, prefix in parameters if prefix})
        self._containing = {*routers.containers, *routers.includers}
        self._callers = callers

    # -- texts ---------------------------------------------------------------------------------------------------------

    def text(self, bound: Bound, steps: int = 0) -> str | None:
        """The string that an expression is, if that shows."""
        if steps > MAX_STEPS:
            return None
        match bound.expr:
            case str(dotted):
                return self._text_of_name(bound, dotted, steps + 1)
            case ["text", str(text)]:
                return text
            case ["joined" | "sum" as how, *parts]:
                texts = [each for part in parts if (each := self.text(bound.of(part), steps + 1)) is not None]
                are_numbers = how == "sum" and all(text.isdecimal() for text in texts)
                return "".join(texts) if len(texts) == len(parts) and not are_numbers else None
            case ["stripped", part]:
                whole = self.text(bound.of(part), steps + 1)
                return as_prefix(whole) if whole is not None else None
            case ["call", "str", _, [part]]:
                return self.text(bound.of(part), steps + 1)
            case ["call", *_]:
                target = self.target(bound)
                module, name = self._names.split(target)
                returned = self._names.facts(module).returns.get(name)
                env = self._names.binding(target, bound, bound.expr)
                return self.text(Bound(module, f"{name}.", returned, env), steps + 1) if returned is not None else None
            case ["attribute", ["call", *_] as call, str(name)]:
                cls = self._class_of(bound.of(call), steps + 1)
                return self._text_at(f"{cls}.{name}", steps + 1) if cls else None
            case ["attribute", [*base], "value"]:
                return self.text(bound.of(base), steps + 1)
        return None

    def _text_of_name(self, bound: Bound, dotted: str, steps: int) -> str | None:
        found = self._names.named(bound, dotted)
        if isinstance(found, Bound):
            return self.text(found, steps)
        if "(" in found:
            texts = {self.text(given, steps) for given in self._given(found)}
            return texts.pop() if len(texts) == 1 else None
        return self._text_at(found, steps)

    def _text_at(self, fullname: str, steps: int) -> str | None:
        module, rest = self._names.split(self._names.canonical(fullname))
        values = self._names.facts(module).values
        if rest in values:
            return self.text(self._names.place_of(module, rest, values[rest]), steps + 1)
        owner, _, name = rest.rpartition(".")
        made = values.get(owner)
        if isinstance(made, list) and made[0] == "call":
            return self.text(attribute(self._names.place_of(module, owner, made), name), steps + 1)
        if made is not None and name == "value":  # of the member of an enumeration
            return self._text_at(f"{module}.{owner}", steps + 1)
        return self._inherited(f"{module}.{owner}", name, steps + 1) if owner else None

    def _inherited(self, cls: str, name: str, steps: int) -> str | None:
        module, rest = self._names.split(cls)
        for base in self._names.facts(module).bases.get(rest, ()) if steps <= MAX_STEPS else ():
            found = self._names.named(Bound(module, "", base, {}), base) if isinstance(base, str) else ""
            text = self._text_at(f"{found}.{name}", steps + 1) if isinstance(found, str) and self._names.split(found)[0] else None
            if text is not None:
                return text
        return None

    def _class_of(self, call: Bound, steps: int) -> str:
        """The class that a call makes an instance of: its callee, or that of the call that a function returns."""
        target = self.target(call, steps + 1)
        module, name = self._names.split(target)
        facts = self._names.facts(module)
        if name in facts.bases:
            return target
        returned = facts.returns.get(name)
        match returned:
            case ["call", *_] if steps <= MAX_STEPS:
                return self._class_of(Bound(module, f"{name}.", returned, {}), steps + 1)
            case str(dotted):
                value = self._names.facts(module).values.get(dotted)
                if isinstance(value, list) and value[0] == "call" and steps <= MAX_STEPS:
                    return self._class_of(Bound(module, "", value, {}), steps + 1)
        return ""

    def function(self, bound: Bound) -> str:
        """The full name of the function that is meant: that of an object is its `__call__`."""
        if isinstance(bound.expr, str):
            return self.target(bound.of(["call", bound.expr, {}, []]))
        cls = self._class_of(bound, 0) if isinstance(bound.expr, list) and bound.expr[0] == "call" else ""
        return f"{cls}.__call__" if cls else ""

    def target(self, call: Bound, steps: int = 0) -> str:
        """The full name of what a call calls; "" where that does not show."""
        if steps > MAX_STEPS:
            return ""
        callee = call.expr[1]
        match callee:
            case str(dotted):
                found = self._names.named(call, dotted)
                if isinstance(found, Bound):
                    return self.target(found.of(["call", found.expr, {}, []]), steps + 1) if found.expr is not None else ""
                return self._method(found, steps + 1) if "(" not in found else ""
            case ["attribute", ["call", *_] as made, str(name)]:
                cls = self._class_of(call.of(made), steps + 1)
                return f"{cls}.{name}" if cls else ""
        return ""

    def _method(self, fullname: str, steps: int) -> str:
        """`object.method` by the name of the object's class."""
        module, rest = self._names.split(fullname)
        owner, _, name = rest.rpartition(".")
        made = self._names.facts(module).values.get(owner)
        if isinstance(made, list) and made[0] == "call":
            cls = self._class_of(self._names.place_of(module, owner, made), steps + 1)
            return f"{cls}.{name}" if cls else ""
        return fullname

    def _given(self, parameter: str) -> list[Bound]:
        """What a parameter is given: by the calls that there are, or else its default."""
        function, _, name = parameter.partition("(")
        module, rest = self._names.split(function)
        calls = self._callers(function.removesuffix(".__init__")) or [Bound(module, "", ["call", None, {}, []], {})]
        return [self._names.binding(function, call, call.expr).get(f"{module}:{rest}.{name}", call.of(None)) for call in calls]

    # -- loops ---------------------------------------------------------------------------------------------------------

    def each(self, place: Bound, loops: Loops) -> Iterator[Bound]:
        """A place once for every item that the loops around it go through."""
        if not loops:
            yield place
            return
        target, iterable = loops[0]
        for item in self._elements(place.of(iterable), 0):
            env = dict(place.env)
            self._bind(target, item, place, env)
            yield from self.each(place._replace(env=env), loops[1:])

    def _bind(self, target: object, item: Bound, place: Bound, env: dict[str, Bound]) -> None:
        match target, item.expr:
            case str(name), _:
                env[f"{place.module}:{place.scope}{name}"] = item
            case ["items", *targets], ["items", *parts] if len(targets) == len(parts):
                for inner, part in zip(targets, parts, strict=True):
                    self._bind(inner, item.of(part), place, env)
            case ["items", *targets], _:
                for inner in targets:
                    self._bind(inner, item.of(None), place, env)

    def elements(self, bound: Bound) -> list[Bound]:
        """What a display holds; one unknown where that does not show."""
        return self._elements(bound, 0)

    def _elements(self, bound: Bound, steps: int) -> list[Bound]:
        unknown = [bound.of(None)]
        if steps > MAX_STEPS:
            return unknown
        match bound.expr:
            case ["items", *parts] if len(parts) <= MAX_ITEMS:
                return [bound.of(part) for part in parts]
            case ["dict", *pairs] if len(pairs) <= MAX_ITEMS:
                return [bound.of(key) for key, _ in pairs]
            case ["call", str(callee), {**given}, []] if not given and callee.endswith((".items", ".values", ".keys")):
                owner, _, method = callee.rpartition(".")
                display = self._display(bound.of(owner), steps + 1)
                if display is not None and display.expr[0] == "dict" and len(display.expr) <= MAX_ITEMS:
                    return [
                        display.of(["items", *pair] if method == "items" else pair[0] if method == "keys" else pair[1])
                        for pair in display.expr[1:]
                    ]
            case str():
                display = self._display(bound, steps + 1)
                return self._elements(display, steps + 1) if display is not None else unknown
        return unknown

    def _display(self, bound: Bound, steps: int) -> Bound | None:
        """The list, tuple or dictionary that an expression is."""
        match bound.expr:
            case str(dotted) if steps <= MAX_STEPS:
                found = self._names.named(bound, dotted)
                if isinstance(found, Bound):
                    return self._display(found, steps + 1)
                module, rest = self._names.split(found)
                value = self._names.facts(module).values.get(rest)
                return self._display(self._names.place_of(module, rest, value), steps + 1) if value is not None else None
            case ["items" | "dict", *_]:
                return bound
        return None

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

    def is_outermost(self, router: Router, unseen: bool) -> bool:
        """May a router that nothing is seen to include be an application? `unseen`: it may be included all the same, if that has a prefix."""
        if router.made is None or not isinstance(router.made.expr, list) or router.made.expr[0] != "call":
            return False
        target = self.target(router.made)
        return not unseen or (not self._names.split(target)[0] and target.rpartition(".")[2] not in self._prefixed)

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
