"""What expressions in a project's files are: strings, functions, and the elements of what a loop goes through."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from mypy_fastapi_blocking.mounts.expressions import as_prefix
from mypy_fastapi_blocking.mounts.facts import Loops
from mypy_fastapi_blocking.mounts.names import MAX_STEPS, SELF, Bound, Names, attribute

NOTHING_BOUND: Mapping[str, Bound] = {}
MAX_ITEMS = 100  # of loops in loops


class Texts:
    """Evaluates. `callers`: the calls of a function by its full name; `derived`: the classes that are derived from one."""

    def __init__(self, names: Names, callers: Callable[[str], list[Bound]], derived: Callable[[str], set[str]]) -> None:
        self._names = names
        self._callers = callers
        self._derived = derived

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
                return self._text_of_object(bound.of(call), name, steps + 1)
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
        return self._text_at(found, steps) if not self._is_overridden(bound, dotted) else None

    def _is_overridden(self, bound: Bound, dotted: str) -> bool:
        """Is an attribute of `self` another one in a derived class?"""
        first, _, name = dotted.partition(".")
        cls = self._names.named(bound, first) if first == SELF and name else None
        facts = (
            (self._names.facts(module), f"{rest}.{name}")
            for module, rest in map(self._names.split, self._derived(cls) if isinstance(cls, str) else ())
        )
        return any(attribute in known.values or attribute in known.parameters for known, attribute in facts)

    def _text_of_object(self, call: Bound, name: str, steps: int) -> str | None:
        """An attribute of what a call makes: one of a class without a constructor may be given by its name."""
        made = self._made(call, steps)
        if made is None:
            return None
        cls, given, arguments = self.target(made), made.expr[2], made.expr[3]
        constructed = [base for base in (cls, *self.bases(cls)) if self._is_constructed(base)]
        if cls in constructed:
            return self._text_at(f"{cls}.{name}", steps + 1, self._names.binding(f"{cls}.__init__", made, made.expr))
        if arguments or "*" in given or (given and constructed):
            return None
        return self.text(made.of(given[name]), steps + 1) if name in given else self._text_at(f"{cls}.{name}", steps + 1)

    def _text_at(self, fullname: str, steps: int, env: Mapping[str, Bound] = NOTHING_BOUND) -> str | None:
        module, rest = self._names.split(self._names.canonical(fullname))
        values = self._names.facts(module).values
        if rest in values:
            return self.text(self._names.place_of(module, rest, values[rest])._replace(env=env), steps + 1)
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
        """The class that a call makes an instance of."""
        made = self._made(call, steps)
        return self.target(made, steps + 1) if made is not None else ""

    def _made(self, call: Bound, steps: int) -> Bound | None:
        """The call of a class that makes what a call gives: itself, or the one that a function returns."""
        module, name = self._names.split(self.target(call, steps + 1))
        facts = self._names.facts(module)
        if name in facts.bases:
            return call
        returned = facts.returns.get(name)
        match returned:
            case ["call", *_] if steps <= MAX_STEPS:
                return self._made(Bound(module, f"{name}.", returned, {}), steps + 1)
            case str(dotted):
                value = self._names.facts(module).values.get(dotted)
                if isinstance(value, list) and value[0] == "call" and steps <= MAX_STEPS:
                    return self._made(Bound(module, "", value, {}), steps + 1)
        return None

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

    # -- classes -------------------------------------------------------------------------------------------------------

    def bases(self, cls: str, steps: int = 0) -> set[str]:
        """The classes that a class is derived from."""
        found = set(self._bases_of(cls)) if steps <= MAX_STEPS else set()
        return found.union(*(self.bases(base, steps + 1) for base in found))

    def _bases_of(self, cls: str) -> list[str]:
        module, name = self._names.split(cls)
        written = [base for base in self._names.facts(module).bases.get(name, ()) if isinstance(base, str)] if module else []
        return [base for base in (self._names.named(Bound(module, "", base, {}), base) for base in written) if isinstance(base, str)]

    def _is_constructed(self, cls: str) -> bool:
        module, name = self._names.split(cls)
        return f"{name}.__init__" in self._names.facts(module).parameters

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
