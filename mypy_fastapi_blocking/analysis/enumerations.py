"""Members of enumerations that hold functions: as their values, or in attributes that `__init__` sets from them."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import TypeInfo, Var

from mypy_fastapi_blocking.analysis.instances import Instances
from mypy_fastapi_blocking.analysis.symbolic import is_symbolic
from mypy_fastapi_blocking.analysis.values import (
    MEMBER,
    UNKNOWN,
    Arg,
    Inst,
    Lit,
    Member,
    Tup,
    Value,
    is_known,
    join,
    members,
    says_what_runs,
)

VALUE = ("value", "_value_")


class Enumerations(Instances):
    """The part of the machine for such members."""

    __slots__ = ()

    def enumerated(self, info: TypeInfo, name: str) -> Inst:
        """The member of that name: with what its `__init__` is given, if it has one."""
        fields = ((MEMBER, Lit(name)),)
        found = self.program.member(info.fullname, "__init__")
        if found is None or not self.function(f"{found.owner}.__init__").body:
            return Inst(info.fullname, fields=fields)
        value = self.units.attribute(info.fullname, name) or UNKNOWN
        args = tuple(map(Arg, value.items if isinstance(value, Tup) else (value,)))
        return Inst(info.fullname, fields=(*fields, *self.fields_of(info.fullname, args)))

    def of_members(self, base: Inst, name: str, receiver: Value) -> Value | None:
        """What an attribute is of a member of an enumeration, or of any; None where that is nothing that runs."""
        info = self.program.type_info(base.name)
        if info is None or not info.is_enum:
            return None
        told = dict(base.fields).get(MEMBER)
        names = [str(told.value)] if isinstance(told, Lit) else list(_members_of(info))
        if name in VALUE:
            found = join(self.units.attribute(info.fullname, one) or UNKNOWN for one in names)
        elif told is None and (symbol := info.get(name)) is not None and isinstance(symbol.node, Var):
            found = join(self._held(self.enumerated(info, one), name, receiver) or UNKNOWN for one in names)
        else:
            return None
        if not is_known(found) or not any(map(says_what_runs, members(found))):
            return None
        return Member(receiver, name) if is_symbolic(receiver) else found  # which member it is, the caller says


def _members_of(info: TypeInfo) -> Iterator[str]:
    for name, symbol in sorted(info.names.items()):
        if isinstance(symbol.node, Var) and symbol.node.is_initialized_in_class and not name.startswith("_"):
            yield name
