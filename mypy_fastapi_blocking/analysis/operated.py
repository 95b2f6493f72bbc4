"""Functions that are operations: `sum(xs)` adds, `setattr(x, "a", y)` assigns, and the `operator` module writes operators as calls."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from mypy_fastapi_blocking.analysis.language import Language
from mypy_fastapi_blocking.analysis.mixins import CALLED, ITERATORS, READING, VIEWED, VIEWS
from mypy_fastapi_blocking.analysis.questions import held_under
from mypy_fastapi_blocking.analysis.symbolic import declared_of, only_callers_know
from mypy_fastapi_blocking.analysis.values import ANYTHING, NEVER, NONE, UNKNOWN, Arg, Cls, External, Inst, Lit, Tup, Value, is_known, join

_BINARY = {
    **{name: name for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "lshift", "rshift", "xor")},
    "and_": "and",
    "or_": "or",
}
_COMPARED = {"eq": "eq", "ne": "ne", "lt": "gt", "le": "ge", "gt": "lt", "ge": "le"}
REPLACED = "replaced"  # how a value is made that is a changed copy of another one
_GETTERS = frozenset({"operator.attrgetter", "operator.itemgetter", "operator.methodcaller"})

Run: TypeAlias = "Callable[[Operated, list[Value]], Value | None]"


class Operated(Language):
    """The part of the machine for functions that stand for operations."""

    __slots__ = ()

    def operated(self, name: str, args: tuple[Arg, ...]) -> Value | None:
        """Run what a function of the language does to its arguments. What that gives, if it is known."""
        run = _RUNS.get(name)
        if (name == "dataclasses.replace" or name.endswith("._replace")) and args:
            return self.replaced(args[0].value, args[1:])
        if name in CALLED and not _is_builtin(args):
            return self._mixed_in(name, [arg.value for arg in args if arg.name is None])
        if run is None or any(arg.star for arg in args):
            return None
        return run(self, [arg.value for arg in args if arg.name is None])

    def _mixed_in(self, name: str, values: list[Value]) -> Value | None:
        """A method that `collections.abc` gives to a class: it calls those that the class defines."""
        receiver, *given = values or [UNKNOWN]
        found: Value = UNKNOWN
        for method in CALLED[name]:
            if method == "__iter__":
                self.iterate(receiver)
                continue
            key = Arg(given[0] if given and name not in ITERATORS else UNKNOWN)
            args = (key,) if method in ("__getitem__", "__delitem__", "__contains__") else () if method == "__len__" else ANYTHING
            made = self.call(self.member(receiver, method), args) if self._defines(declared_of(receiver), method) else UNKNOWN
            found = made if method == "__getitem__" else found
        if not is_known(found):
            return None
        if name in ITERATORS:
            return Inst("typing.Iterator", (found,))
        return join((found, *(given[1:] or [NONE]))) if name in READING else None

    def _view(self, name: str, values: list[Value]) -> Value | None:
        """`m.keys()`, `m.values()`, `m.items()`: nothing is read yet."""
        return Inst(VIEWS[name], (), True, ((VIEWED, values[0]),)) if values and self._written_by_user(values[0]) else None

    def _iterated_view(self, values: list[Value]) -> Value | None:
        """Iterating a view iterates the mapping, and reads from it unless only the keys are wanted."""
        view = values[0] if values else UNKNOWN
        mapping = dict(view.fields).get(VIEWED) if isinstance(view, Inst) else None
        if mapping is None or not isinstance(view, Inst):
            return None
        key = self.iterate(mapping)
        value = UNKNOWN if view.name == VIEWS["typing.Mapping.keys"] else self.dunder(mapping, "__getitem__", key)
        element = key if view.name == VIEWS["typing.Mapping.keys"] else Tup((key, value))
        return Inst("typing.Iterator", (value if view.name == VIEWS["typing.Mapping.values"] else element,))

    def _written_by_user(self, value: Value) -> bool:
        known = declared_of(value)
        found = self.program.member(known.name, "__getitem__") if isinstance(known, Inst) else None
        return found is not None and self.function(f"{found.owner}.__getitem__").body

    def replaced(self, value: Value, changes: tuple[Arg, ...]) -> Value | None:
        """`replace(x, a=1)`, `x._replace(a=1)`: a new instance, made with what is known of the old one but for the changes."""
        if only_callers_know(value):
            return self.left_with(value, REPLACED, changes)
        known = declared_of(value)
        if not isinstance(known, Inst) or not self.has_generated_init(known.name):
            return None
        kept = tuple(Arg(held, name) for name, held in known.fields if name.isidentifier())
        return self.call(Cls(known.name, known.args, known.exact), (*kept, *changes, *ANYTHING))

    def is_getter(self, name: str) -> bool:
        """Is it a class whose instances read attributes or items, or call methods, of what they are called with?"""
        return name in _GETTERS

    def getter(self, name: str, args: tuple[Arg, ...]) -> Inst:
        """An instance of such a class, which remembers what to read."""
        return Inst(name, (), True, tuple((arg.name or f"#{index}", arg.value) for index, arg in enumerate(args)))

    def _get(self, values: list[Value]) -> Value | None:
        """Call a getter."""
        getter, target = values if len(values) == 2 else (UNKNOWN, UNKNOWN)
        if not isinstance(getter, Inst) or not getter.fields:
            return None
        fields = [value for _, value in getter.fields]
        if getter.name == "operator.methodcaller":
            args = tuple(Arg(value, None if name.startswith("#") else name) for name, value in getter.fields[1:])
            return self.call(self._attribute(target, fields[0]), args)
        read = self._attribute if getter.name == "operator.attrgetter" else self.subscript
        found = [read(target, field) for field in fields]
        return found[0] if len(found) == 1 else Tup(tuple(found))

    def _attribute(self, base: Value, name: Value) -> Value:
        """What `attrgetter("a.b")` reads."""
        if not isinstance(name, Lit) or not isinstance(name.value, str):
            return UNKNOWN
        for part in name.value.split("."):
            base = self.member(base, part)
        return base

    def _added(self, values: list[Value]) -> Value | None:
        """`sum(xs)`."""
        with self.muted():
            element = self.iterate(values[0]) if values else UNKNOWN
        start = values[1] if len(values) > 1 else Inst("builtins.int")
        total = self.operator(start, "__add__", "__radd__", element)
        self.operator(total if isinstance(total, Inst) else element, "__add__", "__radd__", element)
        return None

    def _tested(self, values: list[Value]) -> None:
        """`all(xs)`, `any(xs)`."""
        if values:
            with self.muted():
                element = self.iterate(values[0])
            self.truth(element)

    def _compared(self, values: list[Value]) -> None:
        """`xs.index(x)` and its like compare."""
        if len(values) > 1:
            with self.muted():
                element = self.iterate(values[0])
            self.dunder(join((element, values[1])), "__eq__", values[1])

    def hashed(self, values: Value) -> None:
        """`set(xs)` hashes what it is given."""
        with self.muted():
            element = self.iterate(values)
        self.dunder(element, "__hash__")

    def _set_default(self, values: list[Value]) -> Value | None:
        """`d.setdefault(k, x)`: what is there, or x."""
        self._hashed(values)
        held = self.subscript(values[0], values[1]) if len(values) == 3 else UNKNOWN
        return (join((held, values[2])) if is_known(held) else values[2]) if len(values) == 3 else None

    def _hashed(self, values: list[Value]) -> None:
        """`xs.add(x)` hashes."""
        if len(values) > 1:
            self.dunder(values[1], "__hash__")

    def _taken(self, values: list[Value]) -> Value | None:
        """`d.get(k)` hashes: what is under a key that is known; in a dict that holds nothing, as `**options` of which none are given, what
        stands in for it."""
        self._hashed(values)
        if len(values) > 1 and isinstance(values[0], Inst) and values[0].args[-1:] == (NEVER,):
            return values[2] if len(values) > 2 else NONE
        return held_under(values[0], values[1]) if len(values) > 1 and isinstance(values[0], Inst) else None


def _is_builtin(args: tuple[Arg, ...]) -> bool:
    receiver = args[0].value if args else UNKNOWN
    return isinstance(receiver, Inst) and receiver.name.startswith("builtins.")


def _binary(method: str, reverse: str) -> Run:
    return lambda machine, values: machine.operator(values[0], method, reverse, values[1]) if len(values) == 2 else None


def _unary(method: str) -> Run:
    return lambda machine, values: machine.dunder(values[0], method) if len(values) == 1 else None


def _set(machine: Operated, values: list[Value]) -> None:
    if len(values) == 3 and isinstance(values[1], Lit) and isinstance(values[1].value, str):
        machine.set_member(values[0], values[1].value, values[2])


def _deleted(machine: Operated, values: list[Value]) -> None:
    if len(values) == 2 and isinstance(values[1], Lit) and isinstance(values[1].value, str):
        machine.delete_member(values[0], values[1].value)


def _asked(machine: Operated, values: list[Value]) -> None:
    if len(values) == 2 and isinstance(values[1], Lit) and isinstance(values[1].value, str):
        machine.member(values[0], values[1].value)


def _viewing(name: str) -> Run:
    return lambda machine, values: machine._view(name, values)


def _imported(machine: Operated, values: list[Value]) -> Value | None:
    """`import_module("time")`. The user's own modules may not be analysed yet when nothing else imports them; what packs know is known."""
    name = values[0].value if values and isinstance(values[0], Lit) else None
    return External(name) if isinstance(name, str) and machine.program.is_in_packs(name) else None


def _checked(machine: Operated, values: list[Value], method: str) -> None:
    """`isinstance(x, C)` asks the metaclass of C."""
    for cls in values[1:2]:
        for member in cls.items if isinstance(cls, Tup) else (cls,):
            if isinstance(member, Cls):
                machine.dunder(member, method, values[0])


_RUNS: dict[str, Run] = {
    **{name: _viewing(name) for name in VIEWS},
    **{f"{view}.__iter__": Operated._iterated_view for view in VIEWS.values()},
    "builtins.sum": Operated._added,
    "builtins.all": Operated._tested,
    "builtins.any": Operated._tested,
    "builtins.divmod": _binary("__divmod__", "__rdivmod__"),
    "builtins.pow": _binary("__pow__", "__rpow__"),
    "builtins.setattr": _set,
    "builtins.delattr": _deleted,
    "builtins.hasattr": _asked,
    **{f"builtins.list.{name}": Operated._compared for name in ("index", "count", "remove")},
    **{f"builtins.dict.{name}": Operated._taken for name in ("get", "pop")},
    "typing.MutableMapping.setdefault": Operated._set_default,
    **{f"builtins.set.{name}": Operated._hashed for name in ("add", "discard", "remove")},
    **{f"_operator.{name}": _binary(f"__{method}__", f"__r{method}__") for name, method in _BINARY.items()},
    **{f"_operator.{name}": _binary(f"__{name}__", f"__{other}__") for name, other in _COMPARED.items()},
    **{f"_operator.{name}": _unary(f"__{name}__") for name in ("neg", "pos", "invert", "abs", "index")},
    **{f"math.{name}": _unary(f"__{name}__") for name in ("ceil", "floor", "trunc")},
    **{f"builtins.{name}": _unary("__index__") for name in ("bin", "chr", "hex", "oct")},
    "builtins.dir": _unary("__dir__"),
    "builtins.isinstance": lambda machine, values: _checked(machine, values, "__instancecheck__"),
    "builtins.issubclass": lambda machine, values: _checked(machine, values, "__subclasscheck__"),
    **dict.fromkeys(("importlib.import_module", "builtins.__import__"), _imported),
    "copy.copy": _unary("__copy__"),
    "copy.deepcopy": lambda machine, values: machine.dunder(values[0], "__deepcopy__", UNKNOWN) if values else None,
    "_operator.getitem": lambda machine, values: machine.subscript(*values) if len(values) == 2 else None,
    "_operator.setitem": lambda machine, values: machine.dunder(values[0], "__setitem__", *values[1:]) if values else None,
    "_operator.delitem": lambda machine, values: machine.dunder(values[0], "__delitem__", *values[1:]) if values else None,
    "_operator.contains": lambda machine, values: machine.contains(*values) if len(values) == 2 else None,
    "_operator.truth": lambda machine, values: machine.truth(values[0]) if values else None,
    "_operator.not_": lambda machine, values: machine.truth(values[0]) if values else None,
    "_operator.call": lambda machine, values: machine.call(values[0], tuple(map(Arg, values[1:]))) if values else None,
    **{f"{name}.__call__": Operated._get for name in _GETTERS},
}
