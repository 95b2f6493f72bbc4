"""Interpreting assignments, and what they run: setters, descriptors, `__setitem__`, in-place operators."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from mypy import nodes as n
from mypy.nodes import Expression

from mypy_fastapi_blocking.analysis.core import is_annotated
from mypy_fastapi_blocking.analysis.elsewhere import ANY_ATTRIBUTE, ANY_CLASS, SET
from mypy_fastapi_blocking.analysis.expressions import Expressions
from mypy_fastapi_blocking.analysis.guarding import choice_in, looked_up_in
from mypy_fastapi_blocking.analysis.guards import Way
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.narrowing import key_of
from mypy_fastapi_blocking.analysis.questions import key_text
from mypy_fastapi_blocking.analysis.symbolic import (
    declared_of,
    is_symbolic,
    mentions_others,
    mentions_param,
    only_callers_know,
    settled,
    without_parameters,
    without_self,
)
from mypy_fastapi_blocking.analysis.types import is_open
from mypy_fastapi_blocking.analysis.units import CONSTRUCTORS
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    NONE,
    UNKNOWN,
    Cls,
    Inst,
    Lit,
    Module,
    Result,
    Tup,
    Value,
    generalised,
    is_known,
    is_literal,
    join,
    join2,
    members,
)


class Assignments(Expressions):
    """The part of the interpreter for assignments."""

    def assignment_statement(self, node: n.AssignmentStmt) -> None:
        """`target = value`."""
        if isinstance(node.rvalue, n.TempNode):
            return
        self.named = (node.rvalue, self._name_of(node.lvalues[0]))
        value = self.value(node.rvalue)
        if node.type is not None and node.unanalyzed_type is not None:
            value = self._declared(node, value)
        choice = choice_in(self, node.rvalue)
        chosen = choice or looked_up_in(self, node.rvalue)
        self.choice = choice if self.unit.name in CONSTRUCTORS else None
        for target in node.lvalues:
            self.assign(target, value)
            if isinstance(target, n.NameExpr) and target.node is not None:
                self.choose(target.node, chosen)
        self.choice = None

    def _name_of(self, target: Expression) -> str:
        """The full name of a variable or of an attribute of `self`; "" of everything else."""
        if isinstance(target, n.NameExpr) and isinstance(target.node, n.Var):
            return target.fullname if target.kind == n.GDEF else f"{self.class_scope or self.unit.key}.{target.name}"
        if not isinstance(target, n.MemberExpr) or not isinstance(target.expr, n.NameExpr) or self.unit.cls is None:
            return ""
        return f"{self.unit.cls.fullname}.{target.name}" if target.expr.name == "self" else ""

    def choose(self, name: n.SymbolNode, choice: Result | list[Way] | None) -> None:
        """A name is assigned: its caller says which of two things, or of those in a table; or it does not."""
        self.chosen.pop(name, None)
        if choice:
            self.chosen[name] = choice

    def keep_choices(self, known: Mapping[n.SymbolNode, object]) -> None:
        """Two ways meet: what a name was assigned on one of them is not what it is after it. `known`: the choices before them."""
        self.chosen = {name: choice for name, choice in self.chosen.items() if choice is known.get(name)}

    def _declared(self, node: n.AssignmentStmt, value: Value) -> Value:
        """What a name holds that is annotated and assigned at once: what was assigned, if that says more."""
        declared = self.machine.types.value(node.type)
        if not is_known(declared) or (node.is_final_def and is_literal(value)):
            return value if value != NONE else UNKNOWN  # `found: Any = None`
        if is_symbolic(value) and not is_open(declared):
            return value if declared_of(value) == declared else declared
        if isinstance(value, Inst) and isinstance(declared, Inst) and value.name == declared.name:
            return replace(value, args=self._more_precise(declared.args, value.args))
        if value == NONE and declared != NONE:
            is_attribute = self.class_scope is not None
            return declared if is_attribute or (isinstance(self.unit.node, n.MypyFile) and not self._is_told_apart(declared)) else value
        return value if is_known(value) else declared

    def _is_told_apart(self, declared: Value) -> bool:
        """Is it an instance of a class whose instances hold what is put into them? Then it matters which one a variable holds."""
        return any(isinstance(m, Inst) and self.machine.units.collects(m.name) for m in members(declared))

    def _more_precise(self, declared: tuple[Value, ...], found: tuple[Value, ...]) -> tuple[Value, ...]:
        """Type arguments: what is declared, or what was found if that says more."""
        if len(declared) != len(found):
            return declared or found
        return tuple(b if self._is_more(b, a) else a for a, b in zip(declared, found, strict=True))

    def _is_more(self, found: Value, declared: Value) -> bool:
        return is_known(found) and (is_open(declared) or self.machine.says_more(found, declared))

    def assign(self, target: Expression, value: Value) -> None:
        """Bind a target to a value; assigning attributes and items are operations."""
        if isinstance(target, n.NameExpr):
            self._assign_name(target, value)
        elif isinstance(target, (n.TupleExpr, n.ListExpr)):
            self._unpack(target, value)
        elif isinstance(target, n.MemberExpr):
            self._assign_attribute(target, value)
        elif isinstance(target, n.IndexExpr):
            base = self.value(target.base)
            index = self.value(target.index)
            if isinstance(target.base, n.MemberExpr) and target.base.name == "__dict__":
                self._put_directly(self.quiet_value(target.base.expr), index, value)
            self.perform(target, "set", target.base, lambda: self.machine.set_item(base, index, value))
            self.widen(
                target.base, self.iterated(target, value, False) if isinstance(target.index, n.SliceExpr) else value, key_text(index)
            )
        elif isinstance(target, n.StarExpr):
            self.assign(target.expr, Inst("builtins.list", (value,)))

    def _assign_name(self, target: n.NameExpr, value: Value) -> None:
        if target.node is None:
            return
        if value == NONE and isinstance(target.node, (n.FuncDef, n.Decorator, n.OverloadedFuncDef, n.TypeInfo, n.MypyFile)):
            return  # `except ImportError: name = None`: what counts is that the import succeeded
        if target.node in self.unit.free_variables():
            self.body.outer[target.name] = join2(self.body.outer.get(target.name, NEVER), value)
        self.bind(target.node, value)
        self._keep_promise(target, value)
        if self.class_scope is not None and isinstance(target.node, n.Var):
            self._note_attribute(self.class_scope, target.name, value)
        elif target.kind == n.GDEF and not isinstance(self.unit.node, n.MypyFile) and isinstance(target.node, n.Var):
            if mentions_param(value):
                self._put(target.node.fullname + SET, limited(value))  # for those who call with something to say what it is
            known = self.body.globals.get(target.name, NEVER)
            self.body.globals[target.name] = join2(known, without_parameters(value))

    def _keep_promise(self, target: n.NameExpr, value: Value) -> None:
        """A name that is declared as a callable which does not block."""
        owner = self.class_scope or (self.unit.module if target.kind == n.GDEF else self.unit.key)
        if self.machine.is_promised(f"{owner}.{target.name}"):
            self.perform(target, "set", target, partial(self.machine.promised, value))

    def _note_attribute(self, owner: str, name: str, value: Value) -> None:
        known = self.body.assigned.get((owner, name), NEVER)
        self.body.assigned[owner, name] = join2(known, value)

    def _assign_attribute(self, target: n.MemberExpr, value: Value) -> None:
        base = self.value(target.expr)
        self.perform(target, "set", target, lambda: self.machine.set_member(base, target.name, value))
        instance = declared_of(base)
        if isinstance(instance, (Inst, Cls)):
            if isinstance(target.expr, n.NameExpr):
                self._note_attribute(instance.name, target.name, value if self.choice is None else self.choice)
            self._put_attribute_value(instance.name, target.name, value)
        elif isinstance(base, Module):
            self._put(f"{base.name}.{target.name}{SET}", limited(value))
        elif only_callers_know(base):
            self._put(f"{ANY_CLASS}.{target.name}{SET}", OBJECT)
        key = key_of(target)
        if key is not None and not self._is_method(instance, target.name):
            self.bind(key, value)

    def _is_method(self, instance: Value, name: str) -> bool:
        """Is it a property, which is asked again for what it holds?"""
        found = self.machine.program.member(instance.name, name) if isinstance(instance, Inst) else None
        return found is not None and isinstance(found.node, (n.Decorator, n.OverloadedFuncDef))

    def _put_attribute_value(self, cls: str, name: str, value: Value) -> None:
        """What others than the class's own functions set, and what its functions are given."""
        program = self.machine.program
        found = program.member(cls, name)
        if found is None:
            self._put(f"{cls}.{name}", without_self(value))
        elif isinstance(found.node, n.Var) and program.is_analysed(found.node.info.module_name):
            own = self.unit.cls is not None and program.is_subclass(self.unit.cls.fullname, found.owner)
            declared = self.machine.types.value(found.node.type)
            is_told = not found.node.is_inferred or (is_known(declared) and not is_open(declared) and declared != NONE)
            if not own or (mentions_others(value) and not is_told and self.unit.name not in CONSTRUCTORS):
                self._put(f"{found.owner}.{name}{SET}", limited(without_self(join(map(generalised, members(value))))))
            self._put_below(cls, name, value)

    def _put_below(self, cls: str, name: str, value: Value) -> None:
        """A class sets what its bases declare for those below them."""
        for owner in self.machine.program.mro(cls)[1:] if self.unit.cls is not None and self.unit.cls.fullname == cls else ():
            info = self.machine.program.type_info(owner)
            declared = info.names[name].node if info is not None and name in info.names else None
            if isinstance(declared, n.Var) and is_annotated(declared):
                self._put(f"{owner}.{name}{SET}", limited(without_self(value)))

    def set_by_name(self, node: n.CallExpr) -> None:
        """`setattr(x, name, value)`, `x.__dict__.update(…)`: the attribute of that name, or any, is set."""
        callee = node.callee
        if isinstance(callee, (n.MemberExpr, n.SuperExpr)) and callee.name == "__setattr__" and len(node.args) >= 2:
            owner, name, value = ([UNKNOWN] + [self.quiet_value(argument) for argument in node.args])[-3:]
            if isinstance(callee, n.SuperExpr) and self.unit.cls is not None:
                owner = Inst(self.unit.cls.fullname)
            self._put_directly(owner, name, value)  # `object.__setattr__(x, name, value)`
            return
        if isinstance(callee, n.NameExpr) and callee.fullname == "builtins.setattr" and len(node.args) == 3:
            target, name = node.args[0], self.quiet_value(node.args[1])
        elif (
            isinstance(callee, n.MemberExpr)
            and callee.name == "update"
            and isinstance(callee.expr, n.MemberExpr)
            and callee.expr.name == "__dict__"
        ):
            target, name = callee.expr.expr, UNKNOWN
        else:
            return
        for owner in map(declared_of, members(self.quiet_value(target))):
            if isinstance(owner, (Inst, Cls)) and self.machine.program.is_class(owner.name):
                attribute = str(name.value) if isinstance(name, Lit) else ANY_ATTRIBUTE
                self._put(f"{owner.name}.{attribute}{SET}", OBJECT)
            elif isinstance(name, Lit) and not is_known(owner):
                self._put(f"{ANY_CLASS}.{name.value}{SET}", OBJECT)

    def _put_directly(self, owners: Value, name: Value, value: Value) -> None:
        """An attribute is set past `__setattr__` of the class (`self.__dict__["x"] = value`)."""
        for owner in map(declared_of, members(owners)):
            if isinstance(name, Lit) and isinstance(owner, (Inst, Cls)) and self.machine.program.is_class(owner.name):
                self._put_attribute_value(owner.name, str(name.value), value if is_known(value) else OBJECT)

    def _unpack(self, target: n.TupleExpr | n.ListExpr, value: Value) -> None:
        items = target.items
        stars = [position for position, item in enumerate(items) if isinstance(item, n.StarExpr)]
        if isinstance(value, Tup) and not stars and len(value.items) == len(items):
            for item, part in zip(items, value.items, strict=True):
                self.assign(item, part)
            return
        parts: list[list[Value]] = [[] for _ in items]
        for member in members(value):
            known = settled(member)
            named = known if isinstance(known, Tup) else self.machine.as_tuple(known) if isinstance(known, Inst) else None
            if named is not None and not stars and len(named.items) == len(items):
                for position, part in enumerate(named.items):
                    parts[position].append(part)
            else:
                element = self.perform(target, "iterate", target, partial(self.machine.iterate, member))
                for part_list in parts:
                    part_list.append(element)
        for item, found in zip(items, parts, strict=True):
            self.assign(item, join(found) if found else UNKNOWN)

    def operator_assignment(self, node: n.OperatorAssignmentStmt) -> None:
        """`x += y`."""
        left = self.value(node.lvalue)
        right = self.value(node.rvalue)
        name = _INPLACE.get(node.op, "")
        value = self.perform(node, "operator", f"{node.op}=", lambda: self._inplace(left, name, right))
        if isinstance(node.lvalue, (n.NameExpr, n.MemberExpr)):
            if isinstance(left, Inst) and left.name == "builtins.list":
                self.widen(node.lvalue, self.iterated(node.rvalue, right, False))
            else:
                self.assign(node.lvalue, value if is_known(value) else left)

    def _inplace(self, left: Value, name: str, right: Value) -> Value:
        made = self.machine.dunder(left, f"__i{name}__", right)
        if self.machine.defines(left, f"__i{name}__"):
            return made
        return self.machine.operator(left, f"__{name}__", f"__r{name}__", right)

    def delete(self, node: n.DelStmt) -> None:
        """`del x[y]`."""
        for target in node.expr.items if isinstance(node.expr, n.TupleExpr) else [node.expr]:
            self._delete(target)

    def _delete(self, target: Expression) -> None:
        if isinstance(target, n.MemberExpr):
            owner = self.value(target.expr)
            self.perform(target, "delete", target, lambda: self.machine.delete_member(owner, target.name))
        elif isinstance(target, n.IndexExpr):
            base, index = self.value(target.base), self.value(target.index)
            self.perform(target, "delete", target.base, lambda: self.machine.dunder(base, "__delitem__", index))


OBJECT = Inst("builtins.object")
_INPLACE = {
    "+": "add",
    "-": "sub",
    "*": "mul",
    "/": "truediv",
    "//": "floordiv",
    "%": "mod",
    "**": "pow",
    "@": "matmul",
    "&": "and",
    "|": "or",
    "^": "xor",
    "<<": "lshift",
    ">>": "rshift",
}
