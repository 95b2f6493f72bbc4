"""Objects of libraries that call what is registered with them (`functools.singledispatch`): the function for the class of the argument."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from mypy_fastapi_blocking.analysis.core import wrapped_by
from mypy_fastapi_blocking.analysis.operated import Operated
from mypy_fastapi_blocking.analysis.summary import Store
from mypy_fastapi_blocking.analysis.symbolic import DISPATCHED, declared_of, only_callers_know, without_parameters
from mypy_fastapi_blocking.analysis.values import (
    NONE,
    UNKNOWN,
    Arg,
    Bound,
    Cls,
    Func,
    Inst,
    Local,
    Tup,
    Value,
    changed_args,
    join,
    members,
)
from mypy_fastapi_blocking.packs.model import PackFunction, Role


class Registries(Operated):
    """The part of the machine for such objects."""

    __slots__ = ()

    def put_behind(self, receiver: Value | None, value: Value, given: Iterable[Value]) -> None:
        """A function is registered with the receiver: for the class that is given as well, or else that of its own annotation."""
        wrapped = wrapped_by(receiver) if isinstance(receiver, Inst) else None
        if wrapped is not None and isinstance(wrapped.func, Func) and isinstance(value, (Func, Local)):
            classes = join(Inst(cls.name) if isinstance(cls, Cls) else cls for cls in given if isinstance(cls, Cls) or cls == NONE)
            own = self.units.first_annotation(value.name if isinstance(value, Func) else value.key)
            self.emit(Store(f"{wrapped.func.name}()", Tup((classes if members(classes) else own, value))))

    def registers(self, cls: str) -> bool:
        """Has a class of a library methods that make its objects call what they are given?"""
        packs = [pack for base in self.program.mro(cls) if (pack := self.program.pack_class(base)) is not None]
        methods = [item for pack in packs for item in pack.members.values() if isinstance(item, PackFunction)]
        return any(param.role is Role.REGISTERED for item in methods for signature in item.signatures for param in signature.params)

    def call_registered(self, func: Inst, wrapped: Bound, name: str, args: tuple[Arg, ...]) -> Value:
        """Call such an object, which wraps the function of that name: what is registered for the class of the argument, or else the function."""
        found = self.units.registered(name)
        registered = [entry.items for entry in found if isinstance(entry, Tup)]
        given = args[self._dispatched_on(name) :]
        subject = given[0].value if given and not given[0].star and given[0].name is None else UNKNOWN
        called: dict[Value, None] = {}
        results = []
        for member in members(subject):
            if only_callers_know(member) and not self.in_frame:
                passed = tuple(Arg(member) if arg is given[0] else arg for arg in args)
                results.append(self.left_with(member, DISPATCHED, (Arg(func), *passed)))
            else:
                called.update(dict.fromkeys(self._fitting(wrapped, registered, declared_of(member))))
        for others in found if called else ():
            if not isinstance(others, Tup):  # what other modules register, that this one does not know of
                self.left_with(others, DISPATCHED, (Arg(func), *changed_args(args, without_parameters)))
        return join((*results, self.any_of(partial(self.call, item, args) for item in called)) if called else results)

    def _dispatched_on(self, name: str) -> int:
        """The position of the argument that decides: the first one after `self`."""
        parameters = self.units.parameters(name)
        return 1 if parameters and parameters[0].name == "self" else 0

    def _fitting(self, wrapped: Value, registered: Sequence[tuple[Value, ...]], subject: Value) -> Iterator[Value]:
        """What may be called for an argument: what is registered for the nearest class, for classes below its own, or else the default."""
        known = self._class_name(subject)
        if known is None or known == "builtins.object":
            yield from (wrapped, *(function for _, function in registered))
            return
        named = [([self._class_name(cls) for cls in members(classes)], function) for classes, function in registered]
        above = {cls for classes, _ in named for cls in classes if cls is not None and self.program.is_subclass(known, cls)}
        nearest = {cls for cls in above if not any(other != cls and self.program.is_subclass(other, cls) for other in above)}
        is_exact = not isinstance(subject, Inst) or subject.exact
        for classes, function in named:
            is_below = not is_exact and any(cls is not None and self.program.is_subclass(cls, known) for cls in classes)
            if None in classes or is_below or nearest.intersection(classes):
                yield function
        if not nearest:
            yield wrapped

    def _class_name(self, value: Value) -> str | None:
        if isinstance(value, Inst):
            return value.name
        if value == NONE:
            return "types.NoneType"
        return "builtins.tuple" if isinstance(value, Tup) else "builtins.type" if isinstance(value, Cls) else self.program.class_of(value)
