"""What is known of the user's own functions: of the group's from their syntax trees, of others from their records."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import ArgKind, FuncDef, LambdaExpr, Var
from mypy.options import Options
from mypy.types import CallableType, Instance, Type, TypeVarType, get_proper_type

from mypy_fastapi_blocking.analysis.binding import KINDS, Parameter
from mypy_fastapi_blocking.analysis.core import implementation
from mypy_fastapi_blocking.analysis.exits import is_placeholder, never_returns
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.hierarchy import Hierarchy
from mypy_fastapi_blocking.analysis.machine import Machine
from mypy_fastapi_blocking.analysis.marks import Markers
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.summary import Summary
from mypy_fastapi_blocking.analysis.symbolic import is_symbolic
from mypy_fastapi_blocking.analysis.syntax import calls_what_it_takes_out
from mypy_fastapi_blocking.analysis.telling import Telling
from mypy_fastapi_blocking.analysis.types import Types, is_open, may_hold_callables
from mypy_fastapi_blocking.analysis.units import Unit
from mypy_fastapi_blocking.analysis.values import (
    FUNCTIONS,
    NONE,
    UNKNOWN,
    Cls,
    Fn,
    Inst,
    Param,
    Value,
    generalised,
    inexact,
    is_known,
    is_option,
    join,
    members,
)
from mypy_fastapi_blocking.packs.conditions import Target
from mypy_fastapi_blocking.packs.model import Mark, ParamKind, Role


class Known(Telling):
    """Answers what the machine asks (`core.Units`); what must be solved for is left to `engine.py`."""

    def __init__(self, program: Program, options: Options) -> None:
        self.program = program
        self.options = options
        self.types = Types(program)
        self.machine = Machine(program, self.types, self)
        self.hierarchy = Hierarchy(program)
        self.target = Target(options.python_version, options.platform)
        self.group = Group()
        self.markers: dict[str, Markers] = {}
        self.consulted: set[str] = set()  # modules outside of the group whose records were asked for
        self._marks: dict[str, Mark | None] = {}
        self._entered: dict[tuple[str, str], frozenset[str]] = {}
        self._parameters: dict[str, tuple[Parameter, ...]] = {}
        self._endless: dict[str, bool] = {}
        self.forget_classes()

    # -- known at a glance ---------------------------------------------------------------------------------------------

    def kind(self, key: str) -> str | None:
        """What calling it does; None where its body is not known."""
        unit = self.group.units.get(key)
        if unit is not None:
            return unit.kind()
        module = self.program.module_of(key)
        if module is None or module in self.group.indexes or not self.program.is_analysed(module):
            return None
        self.consulted.add(module)
        name = key[len(module) + 1 :]
        node = implementation(self.program.node(key.partition("@")[0]))
        if node is not None:
            return Unit(key, node, self.program.modules[module]).kind()
        summary = self.program.records.summary(module, name)
        return summary.kind or "sync" if summary is not None else "sync" if "<" in name or name.endswith("'") else None

    def definitions(self, key: str) -> tuple[str, ...]:
        """The bodies that may run where it is called."""
        if key in self.group.units:
            return self.group.definitions(key)
        summary = self._recorded(key)
        return summary.definitions if summary is not None and summary.definitions else (key,)

    def parameters(self, key: str) -> tuple[Parameter, ...]:
        """Its parameters with their defaults."""
        found = self._parameters.get(key)
        if found is None:
            found = tuple(self._find_parameters(key))
            if key not in self.group.units or self.group.units[key].has_settled_defaults():
                self._parameters[key] = found
        return found

    def _find_parameters(self, key: str) -> Iterator[Parameter]:
        unit = self.group.units.get(key)
        if unit is not None:
            if isinstance(unit.node, (FuncDef, LambdaExpr)):
                yield from self._own_parameters(unit, unit.node)
            return
        summary = self._recorded(key)
        if summary is not None and summary.parameters is not None:
            yield from summary.parameters
            return
        node = implementation(self.program.node(key.partition("@")[0]))
        for position, (name, kind) in enumerate(zip(node.arg_names, node.arg_kinds, strict=True) if node is not None else ()):
            own = "self" if position == 0 and node is not None and node.info and _takes_self(node) else name
            optional = kind in (ArgKind.ARG_OPT, ArgKind.ARG_NAMED_OPT)
            yield Parameter(own or f"#{position}", KINDS[kind], UNKNOWN if optional else None)

    def _own_parameters(self, unit: Unit, node: FuncDef | LambdaExpr) -> Iterator[Parameter]:
        for position, argument in enumerate(node.arguments):
            name = "self" if position == 0 and _has_self(unit) else argument.variable.name
            kind = KINDS[argument.kind]
            if argument.pos_only and kind is ParamKind.POSITIONAL_OR_KEYWORD:
                kind = ParamKind.POSITIONAL_ONLY
            default: Value | None = None
            if argument.initializer is not None:
                default = self.default_value(unit, position)
            yield Parameter(name, kind, default)

    def never_returns(self, key: str) -> bool:
        """Does control never come back from it, whatever it is given?"""
        found = self._endless.get(key)
        if found is None:
            earlier = len(self._endless)
            self._endless[key] = False  # a function that only calls itself
            found = self._endless[key] = self._never_returns(key)
            if found:  # what was asked meanwhile may have taken it to return
                for other in list(self._endless)[earlier + 1 :]:
                    if not self._endless[other]:
                        del self._endless[other]
        return found

    def _never_returns(self, key: str) -> bool:
        unit = self.group.units.get(key)
        if unit is None:
            summary = self._recorded(key)
            return summary is not None and summary.endless
        if not isinstance(unit.node, FuncDef) or unit.node.is_generator:
            return False
        return never_returns(unit.node, lambda function: self.never_returns(function.fullname))

    def is_placeholder(self, key: str) -> bool:
        """Is it a method that does nothing, for the classes below to say what it does?"""
        unit = self.group.units.get(key)
        if unit is None:
            summary = self._recorded(key)
            return summary is not None and summary.placeholder
        return unit.cls is not None and isinstance(unit.node, FuncDef) and not unit.name.startswith("__") and is_placeholder(unit.node)

    def overriding(self, name: str, method: str) -> tuple[str, ...]:
        """The overrides of a method that the group can see."""
        return self.hierarchy.overriding(name, method)

    def own(self, name: str, method: str) -> frozenset[str]:
        """The method that an instance of exactly that class has, if what it does may matter."""
        return self.entered(name, method) & {self._own_method(name, method)}

    def entered(self, name: str, method: str) -> frozenset[str]:
        """That, and the overrides that the module can see, as far as they may matter."""
        found = self._entered.get((name, method))
        if found is None:
            methods = (self._own_method(name, method), *self.hierarchy.overriding(name, method))
            found = self._entered[name, method] = frozenset(filter(self._matters, methods))
        return found

    def has_classes_below(self, name: str) -> bool:
        """Is any class that the group can see derived from it?"""
        return self.hierarchy.is_overridden(name)

    def seen_from(self, key: str, name: str, method: str) -> frozenset[str]:
        """The same, as far as the module of the function `key` sees them."""
        entered = self.entered(name, method)
        module = self.program.module_of(key)
        if module is None or module in self.group.indexes:
            return entered
        self.consulted.add(module)
        there = set(self.hierarchy.seen_from(self.hierarchy.reached.closure([module]), name, method))
        own = self._own_method(name, method)
        return frozenset(other for other in entered if other == own or other.rpartition(".")[0] in there)

    def _own_method(self, name: str, method: str) -> str:
        found = self.program.member(name, method)
        return f"{found.owner}.{method}" if found is not None else ""

    def _matters(self, key: str) -> bool:
        """May calling it do anything, as far as that shows before summaries are solved?"""
        unit = self.group.units.get(key)
        if unit is None:
            return self._recorded(key) is not None
        decorated, redefined = unit.decorator and unit.decorator.decorators, self.group.definitions(key) != (key,)
        return bool(decorated or redefined) or self.mark(key) is not None or bool(self.group.bodies[key].ops)

    def mark(self, name: str) -> Mark | None:
        """The marker of a function: its own, its class's, or that of the method it overrides."""
        try:
            return self._marks[name]
        except KeyError:
            found = self._marks[name] = self._find_mark(name)
            return found

    def _find_mark(self, name: str) -> Mark | None:
        own = self._own_mark(name)
        owner, _, method = name.rpartition(".")
        info = self.program.type_info(owner) if own is None and owner else None
        if info is None:
            return own
        if not method.startswith("_") and (mark := self._own_mark(owner)) is not None:
            node = implementation(info.names[method].node) if method in info.names else None
            return None if node is not None and (node.is_coroutine or node.is_async_generator) else mark
        for base in info.mro[1:]:
            inherited = self._own_mark(f"{base.fullname}.{method}")
            if inherited is not None:
                return inherited if self.kind(name) in (None, "sync", "generator") else None
        return None

    def _own_mark(self, name: str) -> Mark | None:
        module = self.program.module_of(name)
        if module is None or module == name:
            return None
        if module in self.group.indexes:
            return self.markers[module].marks.get(name)
        self.consulted.add(module)
        summary = self.program.records.summary(module, name[len(module) + 1 :])
        return summary.mark if summary is not None else None

    def roles(self, name: str) -> tuple[tuple[str, Role], ...]:
        """The markers on a function's parameters."""
        module = self.program.module_of(name)
        if module is None:
            return ()
        if module in self.group.indexes:
            return self.markers[module].roles.get(name, ())
        self.consulted.add(module)
        summary = self.program.records.summary(module, name[len(module) + 1 :])
        return summary.roles if summary is not None else ()

    def _recorded(self, key: str) -> Summary | None:
        module = self.program.module_of(key)
        if module is None or module in self.group.indexes:
            return None
        self.consulted.add(module)
        return self.program.records.summary(module, key[len(module) + 1 :])

    def has_effects(self, key: str) -> bool:
        """May entering it matter?"""
        if key in self.group.units:
            return True
        summary = self._recorded(key)
        return summary is not None and bool(summary.blocks or summary.soft or summary.guarded or summary.opens or summary.dispatched)

    def parameter_values(self, unit: Unit) -> dict[Var, Value]:
        """What the parameters of a unit are, inside it."""
        if not isinstance(unit.node, (FuncDef, LambdaExpr)):
            return {}
        typ = get_proper_type(unit.node.type) if unit.node.type is not None else None
        declared = list(typ.arg_types) if isinstance(typ, CallableType) else []
        found: dict[Var, Value] = {}
        for position, (argument, parameter) in enumerate(zip(unit.node.arguments, self.parameters(unit.key), strict=True)):
            if position == 0 and unit.cls is not None and isinstance(unit.node, FuncDef) and _takes_self(unit.node):
                found[argument.variable] = self._self_value(unit, unit.node)
                continue
            typ_ = declared[position] if position < len(declared) else None
            value = self.types.value(typ_)
            told = self.supplied(unit, position, argument, value) if isinstance(value, Inst) and self.may_be_told(value) else UNKNOWN
            if is_known(told):
                found[argument.variable] = (
                    told if unit.is_frame() else self._typed_parameter(parameter.name, list(map(inexact, members(told))))
                )
            elif self._is_for_the_caller_to_say(typ_):
                found[argument.variable] = Param(parameter.name, self._called(value))
            else:
                is_told = may_hold_callables(value) and calls_what_it_takes_out(unit.node)
                found[argument.variable] = Param(parameter.name, value) if is_told else self._parameter_value(parameter, value)
        return found

    def _is_for_the_caller_to_say(self, typ: Type | None) -> bool:
        """Is it one of several types (`TypeVar("T", A, B)`), or a callable described by a protocol?"""
        proper = get_proper_type(typ) if typ is not None else None
        if isinstance(proper, TypeVarType):
            return bool(proper.values)
        if not isinstance(proper, Instance) or not proper.type.is_protocol or "__call__" not in proper.type.names:
            return False
        return all(name.startswith("_") for name in proper.type.names)

    def _called(self, value: Value) -> Value:
        """A callback protocol, as a callable of which only the result is known."""
        if not isinstance(value, Inst):
            return value
        found = self.program.member(value.name, "__call__")
        env = self.machine.receiver_env(found.owner if found is not None else value.name, value)
        callables = self.machine.callables(self.machine.function(f"{value.name}.__call__"))
        return Fn(join(self.types.value(callee.ret_type, env) for callee in callables))

    def _self_value(self, unit: Unit, node: FuncDef) -> Value:
        assert unit.cls is not None
        if node.is_class or node.name in ("__new__", "__init_subclass__", "__class_getitem__"):
            return Param("self", Cls(unit.cls.fullname, exact=False))
        return Param("self", Inst(unit.cls.fullname))

    def _parameter_value(self, parameter: Parameter, declared: Value) -> Value:
        if parameter.kind is ParamKind.VAR_POSITIONAL:
            return Param(parameter.name, Inst("builtins.tuple", (declared,)))
        if parameter.kind is ParamKind.VAR_KEYWORD:
            return Param(parameter.name, Inst("builtins.dict", (Inst("builtins.str"), declared)))
        if not is_known(declared) and parameter.default is not None:
            return Param(parameter.name, self._default_type(parameter.default))
        closed = [m for m in members(declared) if not is_open(m)]
        opened = [m for m in members(declared) if is_open(m)]
        if all(map(self.types.is_switch, closed)) and not opened:
            return Param(parameter.name, declared)
        if is_option(parameter.default) and not opened and all(m == NONE or self.types.is_scalar(m) for m in closed):
            return Param(parameter.name, declared, typed=True)
        if not opened:
            return self._typed_parameter(parameter.name, closed)
        return join((*closed, Param(parameter.name, join(opened))))

    def _typed_parameter(self, name: str, declared: list[Value]) -> Value:
        """An instance of a class of which callers may know more: which class below it really is, or what functions it holds; or the class."""
        known = [m for m in declared if self.may_be_told(m)]
        return join(Param(name, m, typed=True) if [m] == known else Param(name, m) if self.holds_told(m) else m for m in declared)

    def _default_type(self, default: Value) -> Value:
        """What an unannotated parameter is, going by its default."""
        possible = [m for m in members(default) if m != NONE and not isinstance(m, FUNCTIONS)]  # another callable may be given
        kept = [generalised(m) for m in possible if not is_symbolic(m)]
        return join(kept) if possible else UNKNOWN


def _has_self(unit: Unit) -> bool:
    return unit.cls is not None and isinstance(unit.node, FuncDef) and _takes_self(unit.node)


def _takes_self(method: FuncDef) -> bool:
    """Is its first parameter the instance or the class (which are both called `self` here)?"""
    return not method.is_static or method.name == "__new__"
