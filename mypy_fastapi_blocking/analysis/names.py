"""Interpreting names and attributes: what they mean here, in this module, in the functions around."""

from __future__ import annotations

from functools import partial

from mypy import nodes as n
from mypy.nodes import Expression

from mypy_fastapi_blocking.analysis.body import State
from mypy_fastapi_blocking.analysis.group import references
from mypy_fastapi_blocking.analysis.narrowing import key_of
from mypy_fastapi_blocking.analysis.symbolic import declared_of, is_own, is_symbolic
from mypy_fastapi_blocking.analysis.units import Unit
from mypy_fastapi_blocking.analysis.values import NEVER, NONE, UNKNOWN, Arg, Cls, Func, Inst, Lit, Local, Param, Value, join2
from mypy_fastapi_blocking.modules import names_imported_inside


class Names(State):
    """The part of the interpreter for names."""

    def value(self, node: Expression) -> Value:
        """Evaluate an expression (expressions.py)."""
        raise NotImplementedError

    def boolean(self, node: n.OpExpr, tested: bool = False) -> Value:
        """Evaluate `a and b`, `a or b` (operators.py)."""
        raise NotImplementedError

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

    def told(self, node: Expression) -> Value:
        """The value of a part of a condition, which has been evaluated already."""
        value = self.tested.get(node)
        return self.quiet_value(node) if value is None else value

    def name(self, node: n.NameExpr) -> Value:
        """A name."""
        target = self._meant(node)
        if target is None and node.node is not None:
            return UNKNOWN
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

    def _meant(self, node: n.NameExpr) -> n.SymbolNode | None:
        """What a name is bound to. mypy's daemon keeps what names in functions were bound to when what the module imports is another thing now."""
        if node.kind != n.GDEF or node.node is None:
            return node.node
        symbol = self.tree.names.get(node.name)
        if symbol is not None:
            return symbol.node or node.node
        is_builtin = node.node.fullname.startswith("builtins.")
        return node.node if is_builtin or node.name in names_imported_inside(self.tree) else None

    def _local_name(self, target: n.SymbolNode, name: str) -> Value:
        if isinstance(target, (n.FuncDef, n.Decorator)):
            function = target.func if isinstance(target, n.Decorator) else target
            if function is self.unit.node:
                return self._myself()
        if target in self.unit.free_variables():
            captured = dict(self.unit.closure).get(name, UNKNOWN)
            is_object = is_own(captured) and isinstance(declared_of(captured), Inst)  # the `self` of the method around
            return Param(name, declared_of(captured), typed=True) if is_object else Param(name)
        if isinstance(target, n.TypeInfo):
            return Cls(target.fullname)
        if target in self.later:
            return self.later[target]
        if isinstance(target, n.MypyFile):
            return self.machine.reference(target, target.fullname)
        if isinstance(target, n.Var) and target.is_suppressed_import:
            return self._missing(name)
        if isinstance(target, (n.FuncDef, n.OverloadedFuncDef, n.Decorator)) and "." in (target.fullname or ""):
            return self.machine.reference(target, target.fullname)
        return self.machine.types.value(target.type) if isinstance(target, n.Var) and target.type is not None else UNKNOWN

    def _missing(self, name: str) -> Value:
        return self.machine.external(self.machine.program.resolve_missing(f"{self.unit.module}.{name}"))

    def _myself(self) -> Value:
        own = tuple((name, Param(name)) for node, name in self.unit.free_variables().items() if node is not self.unit.node)
        return Local(self.unit.key, own)

    def attribute(self, node: n.MemberExpr, called: bool = False) -> Value:
        """`base.name`; in `base.name(...)` it is `called`."""
        if node.kind == n.GDEF and node.node is not None and isinstance(node.expr, n.RefExpr) and isinstance(node.expr.node, n.MypyFile):
            if isinstance(node.node, n.Var) and node.node.from_module_getattr:
                function = Func(f"{node.expr.node.fullname}.__getattr__")
                return self.perform(node, "read", node, lambda: self.machine.call(function, (Arg(Lit(node.name)),)))
            return self.scope.global_value(node.fullname, node.node)
        base = self.value(node.expr)
        if self.env is not None:
            key = key_of(node)
            if key in self.env:
                return self.env[key]
        read = self.machine.callee if called else self.machine.member
        return self.perform(node, "read", node, lambda: read(base, node.name))

    def super_attribute(self, node: n.SuperExpr) -> Value:
        """`super().name`."""
        unit: Unit | None = self.unit
        while unit is not None and unit.cls is None:
            unit = unit.owner
        if unit is None or unit.cls is None:
            return UNKNOWN
        cls = _named_class(node) or unit.cls.fullname
        found = self.machine.program.member(unit.cls.fullname, node.name, after=cls)
        function = self.unit.node
        receiver: Value = Inst(unit.cls.fullname)
        if isinstance(function, n.FuncDef) and function.arguments and self.env is not None:
            receiver = self.env.get(function.arguments[0].variable, receiver)
        if found is None or f"{found.owner}.{node.name}" == "builtins.object.__init__":  # what another base of a class below defines
            return Func(f"{cls}.super().{node.name}", receiver, after=cls) if is_symbolic(receiver) else UNKNOWN
        info = self.machine.function(f"{found.owner}.{node.name}")
        if info.binds == "property":
            return self.perform(node, "read", node, lambda: self.machine.call(Func(info.name, receiver, raw=True, after=cls), ()))
        return Func(info.name) if info.binds == "staticmethod" else Func(info.name, receiver, after=cls)

    def closure(self, unit: Unit) -> Local:
        """A nested function with what it captures as things stand."""
        captures: list[tuple[str, Value]] = []
        for node, name in unit.free_variables().items():
            if node is unit.node or (isinstance(node, n.Decorator) and node.func is unit.node):
                continue
            if node in self.unit.free_variables():
                captures.append((name, Param(name, declared_of(dict(self.unit.closure).get(name, UNKNOWN)))))
            elif self.env is not None and node in self.env:
                captures.append((name, self._captured(node, join2(self.env[node], self.later.get(node, NEVER)))))
            elif node in self.later:
                captures.append((name, self.later[node]))
            else:
                self.missed = True
                captures.append((name, UNKNOWN))
        unit.closure = tuple(captures)
        return Local(unit.key, tuple(captures))

    def _captured(self, node: n.SymbolNode, value: Value) -> Value:
        """What a closure captures: of a parameter, what the caller passes, which may say more than its annotation does."""
        return Param(self.params[node], value) if node in self.params and not is_symbolic(value) else value

    def rebound(self, func: Value, args: tuple[Arg, ...]) -> None:
        """After a call that may have run nested functions: the names of this function that these assign (`nonlocal`) may be that now."""
        if self.env is None or not self.unit.rebinders():
            return
        ran = {key for value in (func, *(arg.value for arg in args)) for key in references(value)}
        for key in sorted(ran & self.unit.rebinders().keys()):
            assigned = self.scope.rebinds(key)
            for variable in self.unit.rebinders()[key]:
                if variable.name in assigned and variable in self.env:
                    self.bind(variable, join2(self.env[variable], assigned[variable.name]))

    def lambda_(self, node: n.LambdaExpr) -> Value:
        """A lambda: its defaults are evaluated now."""
        for argument in node.arguments:
            if argument.initializer is not None:
                self.value(argument.initializer)
        return self.closure(self.scope.local_unit(self.unit, node))

    def assign(self, target: Expression, value: Value) -> None:
        """Bind a target (statements.py)."""
        raise NotImplementedError

    def set_by_name(self, node: n.CallExpr) -> None:
        """Note an attribute that a call sets (assignments.py)."""
        raise NotImplementedError

    def iterated(self, node: Expression, iterable: Value, is_async: bool) -> Value:
        """The elements of an iterable: iterating it is an operation."""
        operation = self.machine.iterate_async if is_async else self.machine.iterate
        return self.perform(node, "iterate", node, lambda: operation(iterable))

    def test(self, condition: Expression) -> Value:
        """Evaluate a condition: its truth is asked for too."""
        if isinstance(condition, n.OpExpr) and condition.op in ("and", "or"):
            value = self.boolean(condition, tested=True)
        else:
            value = self.value(condition)
        self.tested[condition] = value
        if isinstance(condition, (n.NameExpr, n.MemberExpr, n.CallExpr, n.AwaitExpr, n.IndexExpr)):
            self.perform(condition, "truth", condition, partial(self.machine.truth, value))
        return value


def _named_class(node: n.SuperExpr) -> str | None:
    """The class that `super(Class, self)` names."""
    first = node.call.args[0] if node.call.args else None
    return first.node.fullname if isinstance(first, n.RefExpr) and isinstance(first.node, n.TypeInfo) else None
