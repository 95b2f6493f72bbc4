"""What Python's own functions run by the language's definition: `len(x)` runs `x.__len__`."""

from __future__ import annotations

from dataclasses import replace

from mypy_fastapi_blocking.analysis.core import FunctionInfo
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.signatures import Signatures
from mypy_fastapi_blocking.analysis.symbolic import declared_of, is_symbolic, only_callers_know, settled
from mypy_fastapi_blocking.analysis.values import (
    FUNCTIONS,
    NEVER,
    UNKNOWN,
    Arg,
    Cls,
    Fn,
    Func,
    Inst,
    Lit,
    Result,
    Suspended,
    Tup,
    Union,
    Value,
    is_known,
    join,
    join2,
)

# What Python's own functions run, by the language's definition.
PROTOCOLS = {
    "builtins.next": "__next__",
    "builtins.len": "__len__",
    "builtins.repr": "__repr__",
    "builtins.abs": "__abs__",
    "builtins.hash": "__hash__",
    "builtins.reversed": "__reversed__",
    "builtins.round": "__round__",
    "builtins.format": "__format__",
}
CONVERSIONS = {
    "builtins.str": ("__str__", "__repr__"),
    "builtins.bool": ("__bool__", "__len__"),
    "builtins.int": ("__int__", "__index__"),
    "builtins.float": ("__float__",),
    "builtins.bytes": ("__bytes__",),
    "builtins.complex": ("__complex__", "__float__", "__index__"),
    "builtins.range": ("__index__",),
    "builtins.reversed": ("__reversed__", "__len__"),
}


COMPARING = frozenset({"builtins.sorted", "builtins.min", "builtins.max", "builtins.list.sort"})
FORMATTING = frozenset({"builtins.print"})


class Language(Signatures):
    """The part of the machine that knows the built-in functions."""

    __slots__ = ()

    def compare_or_format(self, name: str, args: tuple[Arg, ...]) -> None:
        """`sorted(xs)` compares what it is given, `print(x)` formats it."""
        given = [arg.value for arg in args if arg.name is None and not arg.star]
        if name in FORMATTING:
            for value in given:
                self.text(value, ("__str__", "__repr__"))
        elif given and not any(arg.name == "key" for arg in args):
            with self.muted():
                compared = [self.iterate(given[0])] if len(given) == 1 else given
            for value in compared:
                self.dunder(value, "__lt__", value)

    def _builtin(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...]) -> Value:
        first = args[0].value
        if info.name == "builtins.getattr":
            name = args[1].value if len(args) > 1 else UNKNOWN
            value = self.named_member(first, name)
            fallback = args[2].value if len(args) > 2 else NEVER
            return join2(value, fallback) if is_known(value) or isinstance(fallback, FUNCTIONS) else value
        if info.name == "builtins.iter" and len(args) == 2:
            return Suspended("lazy", Tup(()), (Arg(first),), Inst("typing.Iterator", (self._quietly(first, ()),)))
        return self.iterator(first)

    def named_member(self, base: Value, name: Value) -> Value:
        """`getattr(base, name)`: known where the name is, or will be once the caller's values are."""
        if isinstance(name, Lit) and isinstance(name.value, str):
            return self.member(base, name.value)
        if isinstance(name, Union):
            found = [value for item in name.members if is_known(value := self.named_member(base, item))]
            return join(found) if found else UNKNOWN
        if not is_symbolic(name):
            return UNKNOWN
        return limited(Result(base, (Arg(name),), "getattr") if is_symbolic(base) else Result(name, (Arg(base),), "named"))

    def _call_protocol(self, method: str, args: tuple[Arg, ...], info: FunctionInfo, func: Func) -> Value:
        if not args:
            return UNKNOWN
        value = args[0].value
        if method == "__next__" and (
            isinstance(value, (Suspended, Union))
            or is_symbolic(settled(value))
            or (isinstance(value, Inst) and value.name.startswith("builtins."))
        ):
            return self.iterate(value)
        result = self.dunder(value, method, *(arg.value for arg in args[1:]))
        typed = self._typed(info, func, args)
        return typed if is_known(typed) and method != "__next__" else result

    def dunder(self, value: Value, method: str, *args: Value) -> Value:
        """Run a special method where the class defines one that may matter."""
        if isinstance(value, Union):
            return join(self.dunder(item, method, *args) for item in value.members)
        instance = declared_of(value)
        if isinstance(instance, Cls):
            return self._of_metaclass(value, instance, method, args)
        if only_callers_know(value):
            return self.left_open(value, f"dunder:{method}", *args)
        if not isinstance(instance, Inst) or instance.name.startswith("builtins."):
            return UNKNOWN
        found = self.program.member(instance.name, method)
        if found is None or found.owner == "builtins.object":
            return UNKNOWN
        return self.call(self.member(value, method), tuple(Arg(arg) for arg in args))

    def _of_metaclass(self, value: Value, cls: Cls, method: str, args: tuple[Value, ...]) -> Value:
        """A special method of a class object: one that the user's own metaclass defines."""
        found = self.metaclass_member(cls.name, method)
        return self.call(Func(found, value), tuple(map(Arg, args))) if found is not None else UNKNOWN

    def metaclass_attribute(self, cls: Cls, name: str) -> Value:
        """What reading `cls.name` gives where only the metaclass has it: a property's value, a method of the class object."""
        info = self.program.type_info(cls.name)
        meta = info.metaclass_type.type.fullname if info is not None and info.metaclass_type is not None else "builtins.type"
        found = self.program.member(meta, name) if meta != "builtins.type" else None
        if name == "__subclasses__":
            return Fn(Inst("builtins.list", (replace(cls, exact=False),)))
        if found is None or found.owner in ("builtins.type", "builtins.object"):
            asked = self.metaclass_member(cls.name, "__getattr__") if not name.startswith("__") else None
            return self.call(Func(asked, cls), (Arg(Lit(name)),)) if asked is not None else UNKNOWN
        function = self.function(f"{found.owner}.{name}")
        if function.binds == "property":
            return self.call(Func(function.name, cls, raw=True), ())
        return Func(function.name, cls) if function.body else UNKNOWN

    def metaclass_member(self, cls: str, method: str) -> str | None:
        """The full name of a method that the user's own metaclass of a class defines."""
        info = self.program.type_info(cls)
        meta = info.metaclass_type.type.fullname if info is not None and info.metaclass_type is not None else None
        found = self.program.member(meta, method) if meta is not None else None
        name = f"{found.owner}.{method}" if found is not None else ""
        return name if found is not None and self.function(name).body else None

    def converted(self, value: Value, methods: tuple[str, ...]) -> None:
        """`int(x)`: the first of the methods that the class of x defines."""
        if only_callers_know(value):
            self.left_open(value, f"converted:{','.join(methods)}")
            return
        if "__str__" in methods and (isinstance(value, Tup) or (isinstance(value, Inst) and value.name.startswith("builtins."))):
            self.text(value, methods)  # a container asks what is in it
        for method in methods:
            if is_known(self.dunder(value, method)) or self._defines(value, method):
                break

    def _defines(self, value: Value, method: str) -> bool:
        value = settled(value)
        found = self.program.member(value.name, method) if isinstance(value, Inst) else None
        return found is not None and found.owner != "builtins.object"
