"""Subscripts: `base[index]`, of containers, of instances and of classes."""

from __future__ import annotations

from mypy_fastapi_blocking.analysis.core import wrapped_by
from mypy_fastapi_blocking.analysis.generators import Generators
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.questions import held_under
from mypy_fastapi_blocking.analysis.symbolic import is_symbolic, settled
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    UNKNOWN,
    Arg,
    Cls,
    Func,
    Inst,
    Lit,
    Member,
    Param,
    Result,
    Tup,
    Union,
    Value,
    is_known,
    join,
    join2,
    members,
)

PLAIN = frozenset(f"builtins.{name}" for name in ("str", "bytes", "int", "float", "bool", "complex", "range"))


class Subscripts(Generators):
    """The part of the machine that subscripts."""

    __slots__ = ()

    def subscript(self, base: Value, index: Value) -> Value:
        """`base[index]`."""
        match base:
            case Union(items):
                return join(self.subscript(item, index) for item in items)
            case Tup(items):
                if isinstance(index, Lit) and isinstance(index.value, int) and -len(items) <= index.value < len(items):
                    return items[index.value]
                return join(items) if index != Inst("builtins.slice") else Inst("builtins.tuple", (join(items),))
            case Cls():
                return self._class_subscript(base, index)
            case Inst("builtins.dict", args):
                self.dunder(index, "__hash__")
                held = held_under(base, index)
                return held if held is not None else args[-1] if args else UNKNOWN
            case Inst("builtins.list", args):
                self.dunder(index, "__index__")
                if index == Inst("builtins.slice"):
                    return Inst(base.name, args, base.exact)
                return _at(base.fields, index) or (args[0] if args else UNKNOWN)
            case Inst(name) if name in PLAIN:
                return base
            case Inst() if (factory := wrapped_by(base)) is not None:
                return join2(self.call(factory, ()), self.subscript(Inst(base.name, base.args), index))
            case Inst() if (named := self.as_tuple(base)) is not None:
                return self.subscript(named, index)
            case Param() | Member() | Result() if isinstance(known := settled(base), Inst) and self.as_tuple(known) is not None:
                return join2(self.subscript(known, index), limited(Result(base, (Arg(index),), "item")))
            case Inst() | Param() | Member() | Result() if isinstance(known := settled(base), Inst) and self._defines(known, "__getitem__"):
                return join2(self.call(self.member(base, "__getitem__"), (Arg(index),)), self._missing_key(known, index))
            case Param(declared=declared) if is_known(declared):
                return join2(self.subscript(declared, index), limited(Result(base, (Arg(index),), "item")))
        return self.left_open(base, "item", index) if is_symbolic(base) else UNKNOWN

    def _class_subscript(self, cls: Cls, index: Value) -> Value:
        """`Class[index]`: the metaclass's `__getitem__`, or the class's own `__class_getitem__`; else a type argument."""
        found = self.metaclass_member(cls.name, "__getitem__")
        if found is not None:
            return self.call(Func(found, cls), (Arg(index),))
        info = self.program.type_info(cls.name)
        if info is not None and info.is_enum:
            return Inst(cls.name)
        method = self.program.member(cls.name, "__class_getitem__")
        if method is not None and self.function(f"{method.owner}.__class_getitem__").body:
            return self.call(Func(f"{method.owner}.__class_getitem__", cls), (Arg(index),))
        return cls

    def _missing_key(self, base: Inst, index: Value) -> Value:
        """A dict of the user's own kind asks its `__missing__`."""
        if self.program.is_subclass(base.name, "builtins.dict") and self.program.member(base.name, "__missing__") is not None:
            return self.call(self.member(base, "__missing__"), (Arg(index),))
        return NEVER

    def unpack_mapping(self, value: Value) -> None:
        """`**value`: anything but a dict is asked for its keys, and for the value of each."""
        for member in members(value):
            known = settled(member)
            if isinstance(known, Inst) and not known.name.startswith("builtins.") and self._defines(known, "keys"):
                self.iterate(self.call(self.member(member, "keys"), ()))
                self.dunder(member, "__getitem__", UNKNOWN)

    def set_item(self, base: Value, index: Value, value: Value) -> None:
        """`base[index] = value`."""
        if isinstance(base, Inst) and base.name == "builtins.dict":
            self.dunder(index, "__hash__")
        self.dunder(base, "__setitem__", index, value)

    def as_tuple(self, value: Inst) -> Tup | None:
        """A named tuple as a tuple."""
        info = self.program.type_info(value.name)
        if info is None or info.tuple_type is None or not info.is_named_tuple:
            return None
        made_with = dict(value.fields)
        names = info.metadata.get("namedtuple", {}).get("fields", ())
        declared = [self.types.value(item) for item in info.tuple_type.items]
        return (
            Tup(tuple(made_with.get(name, typ) for name, typ in zip(names, declared, strict=True))) if made_with else Tup(tuple(declared))
        )


def _at(fields: tuple[tuple[str, Value], ...], index: Value) -> Value | None:
    """What a list holds at a literal position, if it is known position by position."""
    if isinstance(index, Lit) and isinstance(index.value, int) and -len(fields) <= index.value < len(fields):
        return fields[index.value][1]
    return None
