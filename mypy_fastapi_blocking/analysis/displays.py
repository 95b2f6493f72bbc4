"""Interpreting lists, dicts, tuples and comprehensions, and containers that grow."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from mypy import nodes as n
from mypy.nodes import Expression

from mypy_fastapi_blocking.analysis.containers import entry, with_element
from mypy_fastapi_blocking.analysis.guards import ordered
from mypy_fastapi_blocking.analysis.names import Names
from mypy_fastapi_blocking.analysis.narrowing import key_of, narrow
from mypy_fastapi_blocking.analysis.questions import key_text
from mypy_fastapi_blocking.analysis.summary import Store
from mypy_fastapi_blocking.analysis.symbolic import declared_of, mentions_param, only_callers_know, settled
from mypy_fastapi_blocking.analysis.syntax import ADDING, PUSHING, QUEUES
from mypy_fastapi_blocking.analysis.values import (
    MAX_ENTRIES,
    NEVER,
    NONE,
    UNKNOWN,
    Arg,
    Bound,
    Cls,
    Func,
    Inst,
    Lit,
    Local,
    Param,
    Suspended,
    Tup,
    Value,
    generalised,
    is_known,
    join,
    members,
)

MAX_POSITIONS = 12  # longer lists are not known position by position


class Displays(Names):
    """The part of the interpreter for containers."""

    def listed(self, node: n.ListExpr | n.SetExpr) -> Value:
        """A list or set display."""
        if isinstance(node, n.SetExpr):
            elements = self._elements(node.items)
            self._hashed(node, elements)
            return Inst("builtins.set", (elements,), exact=True)
        if len(node.items) > MAX_POSITIONS or any(isinstance(item, n.StarExpr) for item in node.items):
            return Inst("builtins.list", (self._elements(node.items),), exact=True)
        values = [generalised(self.value(item)) for item in node.items]
        positions = tuple((str(index), value) for index, value in enumerate(values)) if any(map(_may_be_called, values)) else ()
        return Inst("builtins.list", (join(values) if values else UNKNOWN,), True, positions)

    def _hashed(self, node: Expression, value: Value) -> None:
        """Sets and keys of dicts are hashed."""
        if any(only_callers_know(m) or _may_hash(settled(m)) for m in members(value)):
            self.perform(node, "operator", node, partial(self.machine.dunder, value, "__hash__"))

    def _elements(self, items: list[Expression]) -> Value:
        found: list[Value] = []
        for item in items[:400]:
            if isinstance(item, n.StarExpr):
                value = self.value(item.expr)
                found.append(self.perform(item, "iterate", item.expr, partial(self.machine.iterate, value)))
            else:
                found.append(generalised(self.value(item)))
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
                self.perform(item, "iterate", item, partial(self.machine.unpack_mapping, value))
                fields = [*fields, *value.fields] if isinstance(value, Inst) and value.name == "builtins.dict" and value.fields else []
                keys.append(UNKNOWN)
                values.append(value.args[-1] if isinstance(value, Inst) and value.args else UNKNOWN)
                continue
            known = self.value(key)
            name = key_text(known)
            if name is not None and len(fields) < MAX_ENTRIES and _may_matter(value):
                fields.append((name, value))
            keys.append(generalised(known))
            values.append(generalised(value))
        self._hashed(node, join(keys[:200]))
        if len(values) > 200:
            return Inst("builtins.dict", (UNKNOWN, UNKNOWN), exact=True)
        return Inst(
            "builtins.dict", (join(keys) if keys else UNKNOWN, join(values) if values else UNKNOWN), True, tuple(dict(fields).items())
        )

    def tupled(self, node: n.TupleExpr) -> Value:
        """A tuple display."""
        if len(node.items) > 40 or any(isinstance(item, n.StarExpr) for item in node.items):
            return Inst("builtins.tuple", (self._elements(node.items),), exact=True)
        return Tup(tuple(self.value(item) for item in node.items))

    def gone_through(self, node: Expression) -> Value:
        """What a loop goes through: a short list that is made for it is as good as a tuple."""
        if (
            isinstance(node, n.ListExpr)
            and len(node.items) <= MAX_POSITIONS
            and not any(isinstance(item, n.StarExpr) for item in node.items)
        ):
            return Tup(tuple(self.value(item) for item in node.items))
        return self.value(node)

    def listed_comprehension(self, node: n.ListComprehension | n.SetComprehension) -> Value:
        """A list or set comprehension: runs here and now."""
        name = "builtins.list" if isinstance(node, n.ListComprehension) else "builtins.set"
        return Inst(name, (self.comprehend(node.generator, lambda: generalised(self.value(node.generator.left_expr))),), exact=True)

    def dict_comprehension(self, node: n.DictionaryComprehension) -> Value:
        """A dict comprehension."""
        value = self.comprehend(node, lambda: Tup(((self.value(node.key) if node.key else UNKNOWN), self.value(node.value))))
        return Inst("builtins.dict", value.items if isinstance(value, Tup) else (UNKNOWN, UNKNOWN), exact=True)

    def comprehend(
        self, node: n.GeneratorExpr | n.DictionaryComprehension, element: Callable[[], Value], first: Value | None = None
    ) -> Value:
        """The loops and conditions of a comprehension around its element."""
        for position, (index, sequence, conditions) in enumerate(zip(node.indices, node.sequences, node.condlists, strict=True)):
            iterable = first if first is not None and position == 0 else self.gone_through(sequence)
            self.assign(index, self.iterated(sequence, iterable, node.is_async[position]))
            for condition in conditions:
                self.test(condition)
                self.env = narrow(self, self.env, condition, True, self.quiet_value)
        if self.env is None:
            self.env = {}
            return UNKNOWN
        return element()

    def generator(self, node: n.GeneratorExpr) -> Value:
        """A generator expression: only its first iterable is evaluated now, and asked for its iterator."""
        sequence = node.sequences[0]
        first = self.gone_through(sequence)
        if not node.is_async[0]:
            self.perform(sequence, "iterate", sequence, partial(self.machine.iterator, first))
        unit = self.scope.local_unit(self.unit, node)
        local = self.closure(unit)
        kind = unit.kind()
        cls = "typing.AsyncGenerator" if kind.startswith("async") else "typing.Generator"
        unit.closure = captures = (*local.captures, (".0", first))
        return Suspended(kind, Local(local.key, captures), (), Inst(cls, (UNKNOWN, NONE, NONE)))

    def _mutated(self, node: n.CallExpr) -> Expression | None:
        """The container behind `container.append(value)` and its like."""
        callee = node.callee
        if isinstance(callee, n.RefExpr) and callee.fullname in PUSHING and len(node.args) > 1 and _is_container(node.args[0]):
            self._note_changed(node.args[0])
            return node.args[0]
        if isinstance(callee, n.MemberExpr) and callee.name in ADDING and _is_container(callee.expr):
            self._note_changed(callee.expr)
            return callee.expr
        return None

    def _note_changed(self, container: Expression) -> None:
        if isinstance(container, n.NameExpr) and container.node is not None:
            self.changed.add(container.node)

    def reordered(self, node: n.CallExpr) -> None:
        """`xs.sort()`, `xs.pop()`: nothing is at a known position any more."""
        callee = node.callee
        if isinstance(callee, n.MemberExpr) and callee.name in _REORDERING and isinstance(callee.expr, (n.NameExpr, n.MemberExpr)):
            key = key_of(callee.expr)
            held = self.quiet_value(callee.expr)
            kept = join(Inst(m.name, m.args, m.exact) if isinstance(m, Inst) and m.name == "builtins.list" else m for m in members(held))
            if key is not None and kept != held:
                self.bind(key, kept)

    def _widen(self, container: Expression, method: str, args: tuple[Arg, ...]) -> None:
        if not args:
            return
        position = ADDING.get(method, 1)
        if method == "setdefault" and len(args) < 2:
            return
        if method in _PUTTING and not any(
            isinstance(m, Inst) and m.name.startswith(_PUTTING[method]) for m in members(declared_of(self.quiet_value(container)))
        ):
            return
        for arg in args if method == "update" else ():
            if arg.name is not None:
                self.widen(container, arg.value, arg.name)
        if method == "update" and self._updated(container, args[0]):
            return
        value = args[min(position, len(args) - 1)].value
        under = key_text(args[0].value) if method == "setdefault" else None
        self.widen(container, self._put_in(value) if method in ("extend", "update") else value, under)

    def _updated(self, container: Expression, arg: Arg) -> bool:
        """`d.update({"a": x})`: what is under which key, where all of it is known."""
        given = arg.value
        if not isinstance(given, Inst) or given.name != "builtins.dict" or arg.name is not None:
            return False
        for key, value in given.fields:
            self.widen(container, value, key)
        return bool(given.fields)

    def _put_in(self, value: Value) -> Value:
        """The elements of what a container is extended with; of a mapping, its values."""
        known = declared_of(value)
        if isinstance(known, Inst) and len(known.args) == 2 and self.machine.program.is_subclass(known.name, "typing.Mapping"):
            with self.machine.muted():
                return known.args[1] if known is value else self.machine.subscript(value, UNKNOWN)
        return self.machine.quiet_iterate(value)

    def widen(self, container: Expression, value: Value, under: str | None = None) -> None:
        """A value is put into a container, `under` a key if that is known: from now on its elements may be that."""
        self._note_changed(container)
        if not is_known(value) or not _is_container(container):
            return
        if isinstance(container, n.IndexExpr):  # `d[key].append(x)`: a container in a container
            self.widen(container.base, Inst("builtins.list", (value,)), key_text(self.quiet_value(container.index)))
            return
        if isinstance(container, n.CallExpr):  # `d.setdefault(key, []).append(x)`
            assert isinstance(container.callee, n.MemberExpr)
            under = key_text(self.quiet_value(container.args[0])) if container.args else None
            self.widen(container.callee.expr, Inst("builtins.list", (value,)), under)
            return
        value = entry(under, value) if under is not None else value
        held = self.quiet_value(container)
        grown = join(_grown(member, value) for member in members(held))
        key = key_of(container)
        if isinstance(container, n.NameExpr) and container.kind == n.GDEF and isinstance(container.node, n.Var):
            self._put(container.node.fullname, value)
        elif isinstance(container, n.MemberExpr):
            self._put_attribute(container, value)
        if key is not None and grown != held and not (isinstance(container, n.NameExpr) and container.kind == n.GDEF):
            self.bind(key, grown)

    def _put(self, fullname: str, value: Value, owner: Value = NEVER) -> None:
        store = Store(fullname, value, owner, ordered(self.guards) if mentions_param(value) or mentions_param(owner) else ())
        if store not in self.body.puts:
            self.body.puts = (*self.body.puts, store)

    def _put_attribute(self, container: n.MemberExpr, value: Value) -> None:
        """`self.handlers[name] = f`: attributes of the class hold it; with a parameter inside, whoever calls says what it is."""
        base = self.quiet_value(container.expr)
        captured = dict(self.unit.closure)
        for member in members(base):
            instance = declared_of(captured.get(member.name, member) if isinstance(member, Param) else member)
            if isinstance(instance, (Inst, Cls)):
                owner = self.machine.holder(instance.name, container.name)
                self._put(f"{owner or instance.name}.{container.name}", value, member if owner else NEVER)


def _may_hash(value: Value) -> bool:
    return isinstance(value, Inst) and not value.name.startswith("builtins.")


def _may_be_called(value: Value) -> bool:
    value = settled(value)
    return isinstance(value, (Func, Local, Bound, Cls, Suspended)) or (isinstance(value, Inst) and not value.name.startswith("builtins."))


def _may_matter(value: Value) -> bool:
    return is_known(value) and not isinstance(value, Lit)


def _grown(container: Value, value: Value) -> Value:
    if isinstance(container, Inst) and container.name.startswith(("builtins.", "collections.", _VARIABLES, *QUEUES)):
        return with_element(container, value)
    return container


def _is_container(node: Expression) -> bool:
    """May it be a container that is known by a name?"""
    if isinstance(node, n.IndexExpr):
        return _is_container(node.base)
    if isinstance(node, n.CallExpr):
        callee = node.callee
        return isinstance(callee, n.MemberExpr) and callee.name in ("setdefault", "get") and _is_container(callee.expr)
    return isinstance(node, (n.NameExpr, n.MemberExpr))


_VARIABLES = "_contextvars.ContextVar"  # hold what they are set to, one value for each context
_PUTTING = {"set": (_VARIABLES,), "put": QUEUES, "put_nowait": QUEUES}  # methods of other classes have these names, too
_REORDERING = frozenset({"sort", "reverse", "pop", "remove", "clear", "insert"})
