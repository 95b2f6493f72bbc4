"""Interpreting expressions: each becomes a value, and each operation on the way is performed by the machine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mypy import nodes as n
from mypy.nodes import Expression
from mypy.types import get_proper_type

from mypy_fastapi_blocking.analysis.body import State, merged, text_of
from mypy_fastapi_blocking.analysis.effects import Enter, Leaf
from mypy_fastapi_blocking.analysis.narrowing import key_of, narrow
from mypy_fastapi_blocking.analysis.units import Unit
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    NONE,
    UNKNOWN,
    Arg,
    Cls,
    External,
    Func,
    Inst,
    Lit,
    Local,
    Param,
    Suspended,
    Tup,
    Union,
    Value,
    is_known,
    join,
    join2,
    members,
)
from mypy_fastapi_blocking.packs.model import Role

_METHODS = {
    "+": ("__add__", "__radd__"),
    "-": ("__sub__", "__rsub__"),
    "*": ("__mul__", "__rmul__"),
    "/": ("__truediv__", "__rtruediv__"),
    "//": ("__floordiv__", "__rfloordiv__"),
    "%": ("__mod__", "__rmod__"),
    "**": ("__pow__", "__rpow__"),
    "@": ("__matmul__", "__rmatmul__"),
    "&": ("__and__", "__rand__"),
    "|": ("__or__", "__ror__"),
    "^": ("__xor__", "__rxor__"),
    "<<": ("__lshift__", "__rlshift__"),
    ">>": ("__rshift__", "__rrshift__"),
}
_COMPARISONS = {
    "==": ("__eq__", "__eq__"),
    "!=": ("__ne__", "__ne__"),
    "<": ("__lt__", "__gt__"),
    ">": ("__gt__", "__lt__"),
    "<=": ("__le__", "__ge__"),
    ">=": ("__ge__", "__le__"),
}
_UNARY = {"-": "__neg__", "+": "__pos__", "~": "__invert__"}
BOOL = Inst("builtins.bool")
STR = Inst("builtins.str")


class Expressions(State):
    """The part of the interpreter for expressions."""

    def value(self, node: Expression) -> Value:
        """Evaluate an expression."""
        handler = _HANDLERS.get(type(node))
        return handler(self, node) if handler is not None else UNKNOWN

    def quiet_value(self, node: Expression) -> Value:
        """The value of an expression that has been evaluated already (a narrowed name)."""
        kept, self.body.ops = self.body.ops, []
        env = self.env
        try:
            with self.machine.muted():
                return self.value(node)
        finally:
            self.body.ops = kept
            self.env = env

    # -- names ---------------------------------------------------------------------------------------------------------

    def name(self, node: n.NameExpr) -> Value:
        """A name."""
        target = node.node
        if self.env is not None and target in self.env:
            return self.env[target]
        if node.kind == n.LDEF and target is not None:
            return self._local_name(target, node.name)
        if node.fullname == "builtins.None":
            return NONE
        if node.fullname in ("builtins.True", "builtins.False"):
            return Lit(node.fullname == "builtins.True")
        if target is None:
            symbol = self.tree.names.get(node.name)
            target = symbol.node if symbol is not None else None
        if isinstance(target, n.TypeInfo):
            return Cls(target.fullname)
        return self.scope.global_value(target.fullname if target is not None and target.fullname else node.fullname, target)

    def _local_name(self, target: n.SymbolNode, name: str) -> Value:
        if target in self.unit.free_variables():
            return Param(name)
        if isinstance(target, n.TypeInfo):
            return Cls(target.fullname)
        if isinstance(target, (n.FuncDef, n.Decorator)):
            function = target.func if isinstance(target, n.Decorator) else target
            if function is self.unit.node:
                return self._myself()
        if target in self.later:
            return self.later[target]
        if isinstance(target, n.MypyFile):
            return self.machine.reference(target, target.fullname)
        if isinstance(target, n.Var) and target.is_suppressed_import:
            return External(self.scope.global_value(f"{self.unit.module}.{name}", None).name) if False else self._missing(name)
        if isinstance(target, (n.FuncDef, n.OverloadedFuncDef, n.Decorator)) and "." in (target.fullname or ""):
            return self.machine.reference(target, target.fullname)
        return self.machine.types.value(target.type) if isinstance(target, n.Var) and target.type is not None else UNKNOWN

    def _missing(self, name: str) -> Value:
        return self.machine.external(self.machine.program.resolve_missing(f"{self.unit.module}.{name}"))

    def _myself(self) -> Value:
        own = tuple((name, Param(name)) for node, name in self.unit.free_variables().items() if node is not self.unit.node)
        return Local(self.unit.key, own)

    def attribute(self, node: n.MemberExpr) -> Value:
        """`base.name`."""
        if node.kind == n.GDEF and node.node is not None and isinstance(node.expr, n.RefExpr) and isinstance(node.expr.node, n.MypyFile):
            return self.scope.global_value(node.fullname, node.node)
        base = self.value(node.expr)
        if self.env is not None:
            key = key_of(node)
            if key in self.env:
                return self.env[key]
        return self.perform(node, "read", text_of(node), lambda: self.machine.member(base, node.name))

    def super_attribute(self, node: n.SuperExpr) -> Value:
        """`super().name`."""
        unit: Unit | None = self.unit
        while unit is not None and unit.cls is None:
            unit = unit.owner
        if unit is None or unit.cls is None:
            return UNKNOWN
        cls = unit.cls.fullname
        found = self.machine.program.member(cls, node.name, after=cls)
        if found is None:
            return UNKNOWN
        function = self.unit.node
        receiver: Value = Inst(cls)
        if isinstance(function, n.FuncDef) and function.arguments and self.env is not None:
            receiver = self.env.get(function.arguments[0].variable, receiver)
        info = self.machine.function(f"{found.owner}.{node.name}")
        if info.binds == "property":
            return self.perform(node, "read", text_of(node), lambda: self.machine.call(Func(info.name, receiver, raw=True), ()))
        return Func(info.name, None if info.binds == "staticmethod" else receiver)

    # -- calls ---------------------------------------------------------------------------------------------------------

    def call(self, node: n.CallExpr) -> Value:
        """A call."""
        if node.analyzed is not None and isinstance(node.analyzed, (n.CastExpr, n.AssertTypeExpr, n.RevealExpr)):
            return self.value(node.analyzed)
        if self._is_format(node):
            return self._formatted(node)
        func = self.value(node.callee)
        before = len(self.body.ops)
        args = self._arguments(node)
        self._mark_offloaded(func, node, before)
        container = self._mutated(node)
        value = self.perform(node, "call", text_of(node.callee), lambda: self.machine.call(func, args))
        if container is not None:
            self._widen(container, node.callee.name if isinstance(node.callee, n.MemberExpr) else "", args)
        return value

    def _arguments(self, node: n.CallExpr) -> tuple[Arg, ...]:
        found = []
        for arg, kind, name in zip(node.args, node.arg_kinds, node.arg_names, strict=True):
            star = 1 if kind is n.ArgKind.ARG_STAR else 2 if kind is n.ArgKind.ARG_STAR2 else 0
            value = self.value(arg)
            if star == 1 and not isinstance(value, (Tup, Param)):
                value = self.perform(arg, "iterate", text_of(arg), lambda v=value: self._as_star(v))  # type: ignore[misc]
            found.append(Arg(value, name if not star else None, star))
        return tuple(found)

    def _as_star(self, value: Value) -> Value:
        return Inst("builtins.tuple", (self.machine.iterate(value),))

    def _is_format(self, node: n.CallExpr) -> bool:
        """mypy's parser writes f-strings as calls of `str.format` and `str.join` on literals."""
        callee = node.callee
        return isinstance(callee, n.MemberExpr) and isinstance(callee.expr, n.StrExpr) and callee.name in ("format", "join")

    def _formatted(self, node: n.CallExpr) -> Value:
        callee = node.callee
        assert isinstance(callee, n.MemberExpr)
        for arg in node.args:
            for part in arg.items if isinstance(arg, n.ListExpr) else [arg]:
                value = self.value(part)
                if callee.name == "join" and not isinstance(arg, n.ListExpr):
                    self.perform(part, "iterate", text_of(part), lambda v=value: self.machine.iterate(v))  # type: ignore[misc]
                else:
                    self.perform(part, "format", text_of(part), lambda v=value: self.machine.text(v))  # type: ignore[misc,func-returns-value]
        return STR

    def _mark_offloaded(self, func: Value, node: n.CallExpr, before: int) -> None:
        """`to_thread(f(x))`: the argument's own call blocks, and its result goes to an offloader."""
        if len(self.body.ops) == before or not any(self._offloads(member) for member in members(func)):
            return
        direct = {id(arg) for arg in node.args if isinstance(arg, n.CallExpr)}
        for index in range(before, len(self.body.ops)):
            op = self.body.ops[index]
            if id(op.node) in direct:
                self.body.ops[index] = type(op)(op.node, op.what, op.text, op.effects, op.guards, True)

    def _offloads(self, func: Value) -> bool:
        if not isinstance(func, Func):
            return False
        info = self.machine.function(func.name)
        if info.item is not None:
            return any(p.role is Role.OFFLOADED for signature in info.item.signatures for p in signature.params)
        return any(role is Role.OFFLOADED for _, role in self.machine.units.roles(info.name))

    # -- containers that grow ------------------------------------------------------------------------------------------

    def _mutated(self, node: n.CallExpr) -> Expression | None:
        """The container behind `container.append(value)` and its like."""
        callee = node.callee
        if isinstance(callee, n.MemberExpr) and callee.name in _ADDING and isinstance(callee.expr, (n.NameExpr, n.MemberExpr)):
            return callee.expr
        return None

    def _widen(self, container: Expression, method: str, args: tuple[Arg, ...]) -> None:
        if not args:
            return
        position = _ADDING[method]
        if method == "setdefault" and len(args) < 2:
            return
        value = args[min(position, len(args) - 1)].value
        self.widen(container, self.machine.quiet_iterate(value) if method in ("extend", "update") else value)

    def widen(self, container: Expression, value: Value) -> None:
        """A value is put into a container: from now on its elements may be that."""
        if not is_known(value):
            return
        held = self.quiet_value(container)
        grown = join(_grown(member, value) for member in members(held))
        key = key_of(container)
        if isinstance(container, n.NameExpr) and container.kind == n.GDEF and isinstance(container.node, n.Var):
            self._put(container.node.fullname, value)
        elif isinstance(container, n.MemberExpr):
            self._put_attribute(container, value)
        if key is not None and grown != held and not (isinstance(container, n.NameExpr) and container.kind == n.GDEF):
            self.bind(key, grown)

    def _put(self, fullname: str, value: Value) -> None:
        if (fullname, value) not in self.body.puts:
            self.body.puts = (*self.body.puts, (fullname, value))

    def _put_attribute(self, container: n.MemberExpr, value: Value) -> None:
        """`self.handlers[name] = f`: attributes of the class hold it; with a parameter inside, whoever calls says what it is."""
        base = self.quiet_value(container.expr)
        for member in members(base):
            instance = member.declared if isinstance(member, Param) else member
            if isinstance(instance, (Inst, Cls)):
                self._put(f"{instance.name}.{container.name}", value)

    # -- literals and comprehensions -----------------------------------------------------------------------------------

    def listed(self, node: n.ListExpr | n.SetExpr) -> Value:
        """A list or set display."""
        name = "builtins.list" if isinstance(node, n.ListExpr) else "builtins.set"
        return Inst(name, (self._elements(node.items),), exact=True)

    def _elements(self, items: list[Expression]) -> Value:
        found: list[Value] = []
        for item in items[:400]:
            if isinstance(item, n.StarExpr):
                value = self.value(item.expr)
                found.append(self.perform(item, "iterate", text_of(item.expr), lambda v=value: self.machine.iterate(v)))  # type: ignore[misc]
            else:
                found.append(_element(self.value(item)))
        for item in items[400:]:
            self.value(item)
        return join(found) if found else UNKNOWN

    def dictionary(self, node: n.DictExpr) -> Value:
        """A dict display."""
        keys: list[Value] = []
        values: list[Value] = []
        fields: list[tuple[str, Value]] = []
        for key, item in node.items:
            value = self.value(item)
            if key is None:
                keys.append(UNKNOWN)
                values.append(value.args[-1] if isinstance(value, Inst) and value.args else UNKNOWN)
                continue
            known = self.value(key)
            if isinstance(known, Lit) and isinstance(known.value, str) and len(fields) < 12 and _may_matter(value):
                fields.append((known.value, value))
            keys.append(_element(known))
            values.append(_element(value))
        if len(values) > 200:
            return Inst("builtins.dict", (UNKNOWN, UNKNOWN), exact=True)
        return Inst("builtins.dict", (join(keys) if keys else UNKNOWN, join(values) if values else UNKNOWN), True, tuple(fields))

    def tupled(self, node: n.TupleExpr) -> Value:
        """A tuple display."""
        if len(node.items) > 40 or any(isinstance(item, n.StarExpr) for item in node.items):
            return Inst("builtins.tuple", (self._elements(node.items),), exact=True)
        return Tup(tuple(self.value(item) for item in node.items))

    def listed_comprehension(self, node: n.ListComprehension | n.SetComprehension) -> Value:
        """A list or set comprehension: runs here and now."""
        name = "builtins.list" if isinstance(node, n.ListComprehension) else "builtins.set"
        return Inst(name, (self.comprehend(node.generator, lambda: _element(self.value(node.generator.left_expr))),), exact=True)

    def dict_comprehension(self, node: n.DictionaryComprehension) -> Value:
        """A dict comprehension."""
        value = self.comprehend(node, lambda: Tup(((self.value(node.key) if node.key else UNKNOWN), self.value(node.value))))
        return Inst("builtins.dict", value.items if isinstance(value, Tup) else (UNKNOWN, UNKNOWN), exact=True)

    def comprehend(self, node: n.GeneratorExpr | n.DictionaryComprehension, element: Callable[[], Value], first: Value | None = None) -> Value:
        """The loops and conditions of a comprehension around its element."""
        for position, (index, sequence, conditions) in enumerate(zip(node.indices, node.sequences, node.condlists, strict=True)):
            iterable = first if first is not None and position == 0 else self.value(sequence)
            self.assign(index, self.iterated(sequence, iterable, node.is_async[position]))
            for condition in conditions:
                self.test(condition)
                self.env = narrow(self, self.env, condition, True, self.quiet_value)
        if self.env is None:
            self.env = {}
            return UNKNOWN
        return element()

    def iterated(self, node: Expression, iterable: Value, is_async: bool) -> Value:
        """The elements of an iterable: iterating it is an operation."""
        operation = self.machine.iterate_async if is_async else self.machine.iterate
        return self.perform(node, "iterate", text_of(node), lambda: operation(iterable))

    def generator(self, node: n.GeneratorExpr) -> Value:
        """A generator expression: only its first iterable is evaluated now."""
        first = self.value(node.sequences[0])
        unit = self.scope.local_unit(self.unit, node)
        local = self.closure(unit)
        kind = unit.kind()
        cls = "typing.AsyncGenerator" if kind.startswith("async") else "typing.Generator"
        captures = (*local.captures, (".0", first))
        return Suspended(kind, Local(local.key, captures), (), Inst(cls, (UNKNOWN, NONE, NONE)))

    def lambda_(self, node: n.LambdaExpr) -> Value:
        """A lambda: its defaults are evaluated now."""
        for argument in node.arguments:
            if argument.initializer is not None:
                self.value(argument.initializer)
        return self.closure(self.scope.local_unit(self.unit, node))

    def closure(self, unit: Unit) -> Local:
        """A nested function with what it captures as things stand."""
        captures: list[tuple[str, Value]] = []
        for node, name in unit.free_variables().items():
            if node is unit.node or (isinstance(node, n.Decorator) and node.func is unit.node):
                continue
            if node in self.unit.free_variables():
                captures.append((name, Param(name)))
            elif self.env is not None and node in self.env:
                captures.append((name, join2(self.env[node], self.later.get(node, NEVER))))
            elif node in self.later:
                captures.append((name, self.later[node]))
            else:
                self.missed = True
                captures.append((name, UNKNOWN))
        unit.closure = tuple(captures)
        return Local(unit.key, tuple(captures))

    # -- the rest ------------------------------------------------------------------------------------------------------

    def operator(self, node: n.OpExpr) -> Value:
        """A binary operator. Long chains are walked, not recursed into."""
        if node.op in ("and", "or"):
            return self._boolean(node)
        chain = [node]
        while isinstance(chain[-1].left, n.OpExpr) and chain[-1].left.op not in ("and", "or"):
            chain.append(chain[-1].left)
        value = self.value(chain[-1].left)
        for op in reversed(chain):
            right = self.value(op.right)
            method, reverse = _METHODS.get(op.op, ("", ""))
            if op.op == "%" and isinstance(op.left, n.StrExpr):
                for part in right.items if isinstance(right, Tup) else (right,):
                    self.perform(op, "format", text_of(op.right), lambda p=part: self.machine.text(p))  # type: ignore[misc,func-returns-value]
                value = STR
                continue
            value = self.perform(op, "operator", op.op, lambda v=value, r=right, m=method, b=reverse: self.machine.operator(v, m, b, r))  # type: ignore[misc]
        return value

    def _boolean(self, node: n.OpExpr) -> Value:
        operands: list[Expression] = []
        found: Expression = node
        while isinstance(found, n.OpExpr) and found.op == node.op and len(operands) < 200:
            operands.append(found.right)
            found = found.left
        operands.append(found)
        operands.reverse()
        values: list[Value] = []
        end: Any = None
        for operand in operands[:-1]:
            value = self.test(operand)
            values.append(_falsy(value) if node.op == "and" else _truthy(value))
            end = merged(end, narrow(self, self.env, operand, node.op == "or", self.quiet_value))
            self.env = narrow(self, self.env, operand, node.op == "and", self.quiet_value)
            if self.env is None:
                break
        else:
            values.append(self.value(operands[-1]))
        self.env = merged(end, self.env)
        return join(values)

    def test(self, condition: Expression) -> Value:
        """Evaluate a condition: its truth is asked for too."""
        value = self.value(condition)
        if isinstance(condition, (n.NameExpr, n.MemberExpr, n.CallExpr, n.AwaitExpr, n.IndexExpr)):
            self.perform(condition, "operator", text_of(condition), lambda: self.machine.truth(value))  # type: ignore[func-returns-value]
        return value

    def comparison(self, node: n.ComparisonExpr) -> Value:
        """A chain of comparisons."""
        values = [self.value(operand) for operand in node.operands]
        for operator, left, right, operand in zip(node.operators, values, values[1:], node.operands[1:], strict=False):
            if operator in ("in", "not in"):
                self.perform(operand, "iterate", text_of(operand), lambda c=right, i=left: self.machine.contains(c, i))  # type: ignore[misc,func-returns-value]
            elif operator in _COMPARISONS:
                method, reverse = _COMPARISONS[operator]
                self.perform(node, "operator", operator, lambda a=left, b=right, m=method, r=reverse: self.machine.operator(a, m, r, b))  # type: ignore[misc]
        return BOOL

    def unary(self, node: n.UnaryExpr) -> Value:
        """`not x`, `-x`."""
        if node.op == "not":
            self.test(node.expr)
            return BOOL
        value = self.value(node.expr)
        if isinstance(value, Lit) and isinstance(value.value, int) and node.op == "-":
            return Lit(-value.value)
        method = _UNARY.get(node.op, "")
        result = self.perform(node, "operator", node.op, lambda: self.machine.dunder(value, method))
        return result if is_known(result) else value

    def conditional(self, node: n.ConditionalExpr) -> Value:
        """`a if c else b`."""
        self.test(node.cond)
        before = self.env
        self.env = narrow(self, before, node.cond, True, self.quiet_value)
        first = self.value(node.if_expr) if self.env is not None else NEVER
        after_first = self.env
        self.env = before
        self.env = narrow(self, before, node.cond, False, self.quiet_value)
        second = self.value(node.else_expr) if self.env is not None else NEVER
        self.env = merged(after_first, self.env)
        return join2(first, second)

    def index(self, node: n.IndexExpr) -> Value:
        """`base[index]`."""
        if node.analyzed is not None:
            return self._type_application(node)
        base = self.value(node.base)
        index = self.value(node.index)
        key = key_of(node)
        if self.env is not None and key is not None and key in self.env:
            return self.env[key]
        return self.perform(node, "subscript", text_of(node.base), lambda: self.machine.subscript(base, index))

    def _type_application(self, node: n.IndexExpr) -> Value:
        base = self.value(node.base)
        types = getattr(node.analyzed, "types", ())
        if isinstance(base, Cls):
            return Cls(base.name, tuple(self.machine.types.value(typ) for typ in types), base.exact)
        return base

    def slice(self, node: n.SliceExpr) -> Value:
        """`a:b:c`."""
        for part in (node.begin_index, node.end_index, node.stride):
            if part is not None:
                self.value(part)
        return Inst("builtins.slice")

    def await_(self, node: n.AwaitExpr) -> Value:
        """`await x`."""
        value = self.value(node.expr)
        return self.perform(node, "await", text_of(node.expr), lambda: self.machine.awaited(value))

    def yield_(self, node: n.YieldExpr) -> Value:
        """`yield x`."""
        value = self.value(node.expr) if node.expr is not None else NONE
        self.body.yields = join2(self.body.yields, value)
        return UNKNOWN

    def yield_from(self, node: n.YieldFromExpr) -> Value:
        """`yield from x`: iterates it."""
        value = self.value(node.expr)
        self.body.yields = join2(self.body.yields, self.iterated(node.expr, value, False))
        return UNKNOWN

    def assignment(self, node: n.AssignmentExpr) -> Value:
        """`name := value`."""
        value = self.value(node.value)
        self.assign(node.target, value)
        return value

    def cast(self, node: n.CastExpr) -> Value:
        """`cast(T, x)`."""
        value = self.value(node.expr)
        typed = self.machine.types.value(node.type)
        return typed if is_known(typed) else value

    def inner(self, node: Any) -> Value:
        """An expression that stands for the one inside it."""
        return self.value(node.expr) if node.expr is not None else UNKNOWN

    def template(self, node: n.TemplateStrExpr) -> Value:
        """A t-string evaluates its parts and formats none."""
        for item in node.items:
            self.value(item if isinstance(item, Expression) else item[0])
        return UNKNOWN

    def assign(self, target: Expression, value: Value) -> None:
        """Bind a target (statements.py)."""
        raise NotImplementedError


def _element(value: Value) -> Value:
    """Literals in containers count as their classes, unless they are None."""
    if isinstance(value, Lit) and value.value is not None:
        return Inst(f"builtins.{type(value.value).__name__}")
    return value


def _may_matter(value: Value) -> bool:
    return is_known(value) and not isinstance(value, Lit)


def _grown(container: Value, value: Value) -> Value:
    if isinstance(container, Inst) and container.name.startswith(("builtins.", "collections.")):
        args = container.args or (UNKNOWN,)
        last = value if args[-1] == UNKNOWN else join2(args[-1], value)
        return Inst(container.name, (*args[:-1], last), container.exact)
    return container


def _falsy(value: Value) -> Value:
    return join(m for m in members(value) if not (isinstance(m, (Func, Local, Cls)) or (isinstance(m, Lit) and m.value)))


def _truthy(value: Value) -> Value:
    return join(m for m in members(value) if not (isinstance(m, Lit) and not m.value))


_ADDING = {"append": 0, "add": 0, "appendleft": 0, "insert": 1, "setdefault": 1, "extend": 0, "update": 0}

_HANDLERS: dict[type, Callable[[Any, Any], Value]] = {
    n.AssertTypeExpr: Expressions.inner,
    n.AssignmentExpr: Expressions.assignment,
    n.AwaitExpr: Expressions.await_,
    n.BytesExpr: lambda self, node: Inst("builtins.bytes"),
    n.CallExpr: Expressions.call,
    n.CastExpr: Expressions.cast,
    n.ComparisonExpr: Expressions.comparison,
    n.ComplexExpr: lambda self, node: Inst("builtins.complex"),
    n.ConditionalExpr: Expressions.conditional,
    n.DictExpr: Expressions.dictionary,
    n.DictionaryComprehension: Expressions.dict_comprehension,
    n.FloatExpr: lambda self, node: Inst("builtins.float"),
    n.GeneratorExpr: Expressions.generator,
    n.IndexExpr: Expressions.index,
    n.IntExpr: lambda self, node: Lit(node.value),
    n.LambdaExpr: Expressions.lambda_,
    n.ListComprehension: Expressions.listed_comprehension,
    n.ListExpr: Expressions.listed,
    n.MemberExpr: Expressions.attribute,
    n.NameExpr: Expressions.name,
    n.OpExpr: Expressions.operator,
    n.RevealExpr: Expressions.inner,
    n.SetComprehension: Expressions.listed_comprehension,
    n.SetExpr: Expressions.listed,
    n.SliceExpr: Expressions.slice,
    n.StarExpr: Expressions.inner,
    n.StrExpr: lambda self, node: Lit(node.value),
    n.SuperExpr: Expressions.super_attribute,
    n.TemplateStrExpr: Expressions.template,
    n.TupleExpr: Expressions.tupled,
    n.UnaryExpr: Expressions.unary,
    n.YieldExpr: Expressions.yield_,
    n.YieldFromExpr: Expressions.yield_from,
}

__all__ = ["BOOL", "Enter", "Expressions", "Leaf", "Union", "get_proper_type"]
