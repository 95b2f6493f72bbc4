"""What the attributes of an instance hold: what functions of its class assign, and what is put into them."""

from __future__ import annotations

from dataclasses import replace

from mypy.nodes import Var

from mypy_fastapi_blocking.analysis.containers import with_element
from mypy_fastapi_blocking.analysis.core import OF_BASE
from mypy_fastapi_blocking.analysis.elsewhere import elsewhere, target_of
from mypy_fastapi_blocking.analysis.functions import Functions
from mypy_fastapi_blocking.analysis.symbolic import is_symbolic, mentions_param
from mypy_fastapi_blocking.analysis.syntax import is_container
from mypy_fastapi_blocking.analysis.types import is_open, says_nothing
from mypy_fastapi_blocking.analysis.values import (
    FUNCTIONS,
    UNKNOWN,
    Inst,
    Param,
    Result,
    Union,
    Value,
    generalised,
    is_literal,
    join,
    members,
)


class Instances(Functions):
    """The part of the machine that knows what instances were made with."""

    __slots__ = ()

    def _inferred_attribute(self, base: Inst, name: str) -> Value | None:
        """What the functions of a class, or of the nearest base class that has the attribute, assign to it."""
        _, value = self._assigned_in(base, name)
        return value

    def _assigned_in(self, base: Inst, name: str) -> tuple[str, Value | None]:
        for owner in self.program.mro(base.name):
            info = self.program.type_info(owner)
            if info is None or not self.program.is_analysed(info.module_name):
                continue
            value = self.units.attribute(owner, name)
            if value is not None and any(map(is_literal, members(value))) and self.is_set_in_bases(base.name, owner, name):
                value = join(map(generalised, members(value)))
            if value is not None or name in info.names:
                return owner, value
        return "", None

    def holder(self, cls: str, name: str) -> str:
        """The user's class that has an attribute of which each object has its own and that may hold anything to call, or "": what a class holds
        is that of all its objects."""
        found = self.program.member(cls, name)
        var = found.node if found is not None else None
        if found is None or not isinstance(var, Var) or not self.program.is_analysed(var.info.module_name if var.info else ""):
            return ""
        is_own = not var.is_initialized_in_class or self.has_generated_init(cls)
        declared = self.types.value(var.type)
        return found.owner if is_own and (is_open(declared) or says_nothing(declared) or self._holds_told(declared)) else ""

    def _holds_told(self, declared: Value) -> bool:
        """Is it a container of objects of which those know more who make them?"""
        if not isinstance(declared, Inst) or not is_container(declared.name) or not declared.args:
            return False
        return any(map(self.units.is_made_with_more, members(declared.args[-1])))

    def _filled(self, base: Inst, name: str, given: Value, receiver: Value) -> Value:
        """A container that an object was given for an attribute, with what is put into that."""
        holder = self.holder(base.name, name)
        if not holder or not isinstance(given, Inst) or not is_container(given.name):
            return given
        added = self._put_into(f"{holder}.{name}", base, receiver)
        filled = with_element(given, added)
        is_replaced = not all(map(target_of, members(added)))  # what is under a key may be something else now
        return filled if is_replaced else replace(filled, fields=given.fields)

    def _put_into(self, target: str, base: Inst, receiver: Value) -> Value:
        """What is put into an attribute of an object, which may be known only to the callers."""
        return self.member(receiver if is_symbolic(receiver) and not self.in_frame else base, elsewhere(target).name)

    def _held(self, base: Inst, name: str, receiver: Value = UNKNOWN) -> Value | None:
        """That, in an instance whose constructor arguments may be known, and which may be known only to the callers (`receiver`)."""
        owner, value = self._assigned_in(base, name)
        if value is None or not mentions_param(value):
            return value
        prefix = f"{owner}{OF_BASE}"
        handed = {field[len(prefix) :]: given for field, given in base.fields if field.startswith(prefix)}
        binding = {**dict(base.fields), **handed, "self": base}
        if self.holder(base.name, name):
            target = f"{owner}.{name}"
            binding[elsewhere(target).name] = self._put_into(target, base, receiver)
        made_with = [m for m in members(value) if isinstance(m, Param) and isinstance(binding.get(m.name), FUNCTIONS)]
        if base.exact and made_with:
            value = join(made_with)  # rather than what others set on other instances
        held = self.substitute(value, binding)
        if base.exact and isinstance(value, Union):
            held = self._made_by_given(value, held, binding)
        objects = [m for m in members(held) if self.is_object(m)]
        if objects and len(objects) < len(members(held)):  # `self.repo.add(x)` puts nothing in a list if that is what it is
            return join(m for m in members(held) if not (isinstance(m, Inst) and m.name == "builtins.list" and not m.exact))
        return held

    def _made_by_given(self, value: Union, held: Value, binding: dict[str, Value]) -> Value:
        """What a function that the constructor was given makes (`self.session = self.factory()`), rather than what its annotation says."""
        made = [m for m in value.members if isinstance(m, Result) and m.how == "call"]
        told = members(self.substitute(join(made), binding))
        others = [m for m in value.members if m not in made and not (isinstance(m, Inst) and m.name == "builtins.list" and not m.exact)]
        is_more = bool(told) and all(isinstance(m, Inst) and m.exact for m in told)
        return join(told) if is_more and all(any(self.is_below(one, m) for one in told) for m in others) else held
