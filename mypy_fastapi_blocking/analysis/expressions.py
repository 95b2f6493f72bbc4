"""Interpreting expressions: each becomes a value, and each operation on the way is performed by the machine."""

from __future__ import annotations

import contextlib
import string
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from mypy import nodes as n
from mypy.nodes import Expression
from mypy.types import CallableType, get_proper_type

from mypy_fastapi_blocking.analysis.body import Op
from mypy_fastapi_blocking.analysis.effects import Opened
from mypy_fastapi_blocking.analysis.guarding import ways_of
from mypy_fastapi_blocking.analysis.guards import joined
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.naming import computed_name
from mypy_fastapi_blocking.analysis.narrowing import key_of
from mypy_fastapi_blocking.analysis.operators import STR, Operators
from mypy_fastapi_blocking.analysis.symbolic import AWAITED, GROWN, is_symbolic, only_callers_know, settled
from mypy_fastapi_blocking.analysis.values import (
    NONE,
    UNKNOWN,
    Arg,
    Cls,
    Func,
    Inst,
    Lit,
    Param,
    Result,
    Tup,
    Value,
    changed_args,
    is_known,
    join,
    join2,
    members,
)
from mypy_fastapi_blocking.packs.model import Role


class Expressions(Operators):
    """The part of the interpreter for expressions."""

    def value(self, node: Expression) -> Value:
        """Evaluate an expression."""
        handler = _HANDLERS.get(type(node))
        return handler(self, node) if handler is not None else UNKNOWN

    # -- calls ---------------------------------------------------------------------------------------------------------

    def call(self, node: n.CallExpr) -> Value:
        """A call."""
        if node.analyzed is not None and isinstance(node.analyzed, (n.CastExpr, n.AssertTypeExpr, n.RevealExpr)):
            return self.value(node.analyzed)
        if self._is_format(node):
            return self._formatted(node)
        func = self.attribute(node.callee, called=True) if isinstance(node.callee, n.MemberExpr) else self.value(node.callee)
        before = len(self.body.ops)
        args = self._arguments(node)
        if isinstance(node.callee, n.RefExpr) and node.callee.fullname == "builtins.getattr" and len(args) > 1:
            args = (args[0], Arg(computed_name(self, node.args[1], args[1].value)), *args[2:])
        self._mark_offloaded(func, node, before)
        container = self._mutated(node)
        value = self.called(node, func, args)
        self._note_handed_up(node, args)
        if container is not None:
            self._widen(container, node.callee.name if isinstance(node.callee, n.MemberExpr) else "", args)
        self.reordered(node)
        self.set_by_name(node)
        self.rebound(func, args)
        return value

    def called(self, node: n.CallExpr, func: Value, args: tuple[Arg, ...]) -> Value:
        """Call what it is. `(param or default).name()` is the one or the other, each under its conditions; control comes back where it does
        from one of them."""
        callee = node.callee
        base, name = (callee.expr, callee.name) if isinstance(callee, n.MemberExpr) else (callee, "")
        ways = ways_of(self, base)
        if not ways:
            return self.perform(node, "call", callee, lambda: self._call_named(node, func, args))
        before, outer = self.env, self.guards
        values, after = [], None
        for guards, value in ways:
            self.env, self.guards = before, joined(outer, guards)
            values.append(self.perform(node, "call", callee, partial(self._call_way, value, name, args)))
            after = self.env if after is None else after
        self.env, self.guards = after, outer
        return join(values)

    def _call_named(self, node: n.CallExpr, func: Value, args: tuple[Arg, ...]) -> Value:
        """A call; of a class whose instances hold what is put into them, what it makes has the name to which it is assigned, or else that of the
        place where it is made; and so has a sentinel."""
        is_told_apart = isinstance(func, Cls) and (func.name == "builtins.object" or self.machine.units.collects(func.name))
        name = self.named[1] if self.named is not None and self.named[0] is node else ""
        self.machine.origin = (name or self.unit.place_of(node)) if is_told_apart else ""
        return self.machine.call(func, args)

    def _call_way(self, value: Value, name: str, args: tuple[Arg, ...]) -> Value:
        return self.machine.call(self.machine.callee(value, name) if name else value, args)

    def _note_handed_up(self, node: n.CallExpr, args: tuple[Arg, ...]) -> None:
        """`super().__init__(x)`, `Base.__init__(self, x)`: what the object is made with as one of its base classes."""
        callee = node.callee
        if self.unit.name != "__init__" or not isinstance(callee, (n.SuperExpr, n.MemberExpr)) or callee.name != "__init__":
            return
        args = tuple(Arg(self._as_passed(part, arg.value), arg.name, arg.star) for part, arg in zip(node.args, args, strict=True))
        if isinstance(callee, n.SuperExpr):
            self.body.handed_up[""] = changed_args(args, limited)
        elif isinstance(callee.expr, n.RefExpr) and isinstance(callee.expr.node, n.TypeInfo):
            self.body.handed_up[callee.expr.node.fullname] = changed_args(args[1:], limited)

    def _as_passed(self, node: Expression, value: Value) -> Value:
        """Of a parameter that goes on as it is, that alone: whether it is None is for the caller to say."""
        given = [m for m in members(value) if isinstance(m, Param)]
        return given[0] if isinstance(node, n.NameExpr) and node.node in self.params and len(given) == 1 else value

    def _arguments(self, node: n.CallExpr) -> tuple[Arg, ...]:
        found = []
        for arg, kind, name in zip(node.args, node.arg_kinds, node.arg_names, strict=True):
            star = 1 if kind is n.ArgKind.ARG_STAR else 2 if kind is n.ArgKind.ARG_STAR2 else 0
            value = self.value(arg)
            if star == 1 and only_callers_know(value):
                self.perform(arg, "iterate", arg, partial(self.machine.iterate, value))
            elif star == 1 and not isinstance(settled(value), (Tup, Param)):
                value = self.perform(arg, "iterate", arg, partial(self._as_star, value))
            elif star == 2 and isinstance(arg, n.NameExpr) and arg.node in self.changed and is_symbolic(value):
                value = limited(Result(value, (), GROWN))
            elif star == 2:
                self.perform(arg, "iterate", arg, partial(self.machine.unpack_mapping, value))
            found.append(Arg(value, name if not star else None, star))
        return tuple(found)

    def _as_star(self, value: Value) -> Value:
        if isinstance(value, Inst) and value.name == "builtins.list" and value.fields:
            return value
        return Inst("builtins.tuple", (self.machine.iterate(value),))

    def _is_format(self, node: n.CallExpr) -> bool:
        """mypy's parser writes f-strings as calls of `str.format` and `str.join` on literals."""
        callee = node.callee
        return isinstance(callee, n.MemberExpr) and isinstance(callee.expr, n.StrExpr) and callee.name in ("format", "join")

    def _formatted(self, node: n.CallExpr) -> Value:
        callee = node.callee
        assert isinstance(callee, n.MemberExpr) and isinstance(callee.expr, n.StrExpr)
        conversions = list(_conversions(callee.expr.value)) if callee.name == "format" else []
        for position, arg in enumerate(node.args):
            methods = _CONVERTED.get(conversions[position] if position < len(conversions) else "", _FORMATTED)
            for part in arg.items if isinstance(arg, n.ListExpr) else [arg]:
                value = self.value(part)
                if callee.name == "join" and not isinstance(arg, n.ListExpr):
                    self.perform(part, "iterate", part, partial(self.machine.iterate, value))
                else:
                    self.perform(part, "format", part, partial(self.machine.text, value, methods))
        return STR

    def _mark_offloaded(self, func: Value, node: n.CallExpr, before: int) -> None:
        """`to_thread(f(x))`: the argument's own call blocks, and its result goes where a function is run in a thread or later."""
        if len(self.body.ops) == before:
            return
        given = [found for member in members(func) for found in self._run_by(member, node)]
        direct = {id(arg): what for arg, what in given if isinstance(arg, n.CallExpr)}
        for index in range(before, len(self.body.ops)):
            op = self.body.ops[index]
            if id(op.node) in direct:
                self.body.ops[index] = type(op)(op.node, op.what, op.text, op.effects, op.guards, direct[id(op.node)])

    def _run_by(self, func: Value, node: n.CallExpr) -> Iterator[tuple[Expression, str]]:
        """The arguments of a call that the callee runs off the loop, or after the response: each a "function", or an "object" to iterate
        or to enter there."""
        if isinstance(func, Cls):
            func = Func(f"{func.name}.__init__")
        if not isinstance(func, Func):
            return
        info = self.machine.function(func.name)
        if info.item is None:
            if any(role is Role.OFFLOADED for _, role in self.machine.units.roles(info.name)):
                yield from ((arg, "function") for arg in node.args)
            return
        for signature in info.item.signatures:
            params = signature.params[1:] if info.item.kind in ("method", "classmethod") else signature.params
            for position, param in enumerate(params):
                if param.role is Role.OFFLOADED or (param.endpoint is not None and param.endpoint.kind == "background"):
                    ref = param.annotation
                    what = "function" if ref is None or ref.is_callable or ref.name == "TypeVar" else "object"
                    yield from (
                        (arg, what)
                        for index, (arg, name) in enumerate(zip(node.args, node.arg_names, strict=True))
                        if name == param.name or (name is None and index == position)
                    )

    def index(self, node: n.IndexExpr) -> Value:
        """`base[index]`."""
        if node.analyzed is not None:
            return self._type_application(node)
        base = self.value(node.base)
        index = self.value(node.index)
        key = key_of(node)
        if self.env is not None and key is not None and key in self.env:
            return self.env[key]
        return self.perform(node, "subscript", node.base, lambda: self.machine.subscript(base, index))

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
        before = len(self.body.ops)
        value = self.value(node.expr)
        if self._is_made_async(node.expr, value):
            self.body.ops[before:] = [op for op in self.body.ops[before:] if op.node is not node.expr]
        self.body.ops[before:] = [_to_await(op) if op.node is node.expr else op for op in self.body.ops[before:]]
        return self.perform(node, "await", node.expr, lambda: self.machine.awaited(value))

    def _is_made_async(self, node: Expression, value: Value) -> bool:
        """Is it a call of a plain function, whose result can be awaited only if a decorator that nothing is known of made it async?"""
        function = node.callee.node if isinstance(node, n.CallExpr) and isinstance(node.callee, n.RefExpr) else None
        if not isinstance(function, n.Decorator) or function.func.is_coroutine:
            return False
        return all(isinstance(m, (Lit, Inst)) and not self.machine.defines(m, "__await__") for m in members(value))

    def yield_(self, node: n.YieldExpr) -> Value:
        """`yield x`."""
        value = self.value(node.expr) if node.expr is not None else NONE
        self.body.yields = join2(self.body.yields, value)
        return self._sent()

    def _sent(self) -> Value:
        """What `yield` gives: what the annotation says is sent."""
        node = self.unit.node
        typ = get_proper_type(node.type) if isinstance(node, n.FuncDef) and node.type is not None else None
        declared = self.machine.types.value(typ.ret_type) if isinstance(typ, CallableType) else UNKNOWN
        is_sent = isinstance(declared, Inst) and declared.name in ("typing.Generator", "typing.AsyncGenerator") and len(declared.args) > 1
        return declared.args[1] if isinstance(declared, Inst) and is_sent else UNKNOWN

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


_FORMATTED = ("__format__", "__str__", "__repr__")
_CONVERTED = {"r": ("__repr__",), "a": ("__repr__",), "s": ("__str__", "__repr__")}


def _to_await(op: Op) -> Op:
    """A call of which the result is awaited."""
    effects = (
        replace(effect, open=replace(effect.open, how=AWAITED)) if isinstance(effect, Opened) and effect.open.how == "call" else effect
        for effect in op.effects
    )
    return replace(op, effects=tuple(effects))


def _conversions(text: str) -> Iterator[str]:
    """What a format string's fields convert their values with first (`{!r}`), where the fields are numbered by their order."""
    with contextlib.suppress(ValueError):
        for _, field, spec, conversion in string.Formatter().parse(text):
            if field is not None:
                yield conversion or ""
                yield from ("" for _ in range((spec or "").count("{")))


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
    n.FloatExpr: lambda self, node: Lit(node.value),
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
