"""Type arguments: what a generic function's type variables stand for in one call.

mypy solves constraints between types; here one side are values, which say more than types do (a closure, a generator that has not run),
so formal types are matched with values, with mypy's own supertype mapping underneath.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from mypy.expandtype import expand_type_by_instance
from mypy.maptype import map_instance_to_supertype
from mypy.nodes import ArgKind, FuncBase, TypeInfo
from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    TupleType,
    Type,
    TypeType,
    TypeVarId,
    TypeVarType,
    UnionType,
    UnpackType,
    get_proper_type,
    has_type_vars,
)

from mypy_fastapi_blocking.analysis.binding import Parameter, bind
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.symbolic import is_symbolic, settled
from mypy_fastapi_blocking.analysis.types import Types
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    UNKNOWN,
    Arg,
    Bound,
    Cls,
    Fn,
    Func,
    Inst,
    Lit,
    Local,
    Result,
    Suspended,
    Tup,
    Value,
    join2,
    members,
)
from mypy_fastapi_blocking.packs.model import ParamKind

_KINDS = {
    ArgKind.ARG_POS: ParamKind.POSITIONAL_OR_KEYWORD,
    ArgKind.ARG_OPT: ParamKind.POSITIONAL_OR_KEYWORD,
    ArgKind.ARG_STAR: ParamKind.VAR_POSITIONAL,
    ArgKind.ARG_NAMED: ParamKind.KEYWORD_ONLY,
    ArgKind.ARG_STAR2: ParamKind.VAR_KEYWORD,
    ArgKind.ARG_NAMED_OPT: ParamKind.KEYWORD_ONLY,
}
STARRED = (ParamKind.VAR_POSITIONAL, ParamKind.VAR_KEYWORD)
_OPTIONAL = (ArgKind.ARG_OPT, ArgKind.ARG_NAMED_OPT)
CALLABLES = (Func, Local, Bound, Fn, Cls)


class Apply(Protocol):
    """Evaluates a call without its effects: what does calling this value return?"""

    def __call__(self, func: Value, args: tuple[Arg, ...]) -> Value:
        """The result."""


def parameters_of(callee: CallableType) -> list[Parameter]:
    """The parameters of a mypy callable. Positional-only ones get numbers for names."""
    found = []
    for index, (name, kind) in enumerate(zip(callee.arg_names, callee.arg_kinds, strict=True)):
        parameter_kind = _KINDS[kind]
        if name is None and parameter_kind is ParamKind.POSITIONAL_OR_KEYWORD:
            parameter_kind = ParamKind.POSITIONAL_ONLY
        found.append(Parameter(name or f"#{index}", parameter_kind, UNKNOWN if kind in _OPTIONAL else None))
    return found


class Solver:
    """Matches one call's arguments with a callable's formal types."""

    def __init__(
        self, program: Program, types: Types, apply: Apply, awaited: Callable[[Value], Value], iterate: Callable[[Value], Value]
    ) -> None:
        self._program = program
        self._types = types
        self._apply = apply
        self._awaited = awaited
        self._iterate = iterate
        self._parameters: dict[int, tuple[CallableType, list[Parameter]]] = {}  # with the type, so that its id stays its own

    def forget(self) -> None:
        """Types that are asked for no more need not stay."""
        self._parameters.clear()

    def _parameters_of(self, callee: CallableType) -> list[Parameter]:
        found = self._parameters.get(id(callee))
        if found is None:
            found = self._parameters[id(callee)] = callee, parameters_of(callee)
        return found[1]

    def result(self, callee: CallableType, args: tuple[Arg, ...], env: dict[TypeVarId, Value]) -> Value:
        """What the call returns. `env` holds what is known of type variables beforehand (the receiver's)."""
        if callee.variables and has_type_vars(callee.ret_type):
            self.solve(callee, args, env)
        return self._types.value(callee.ret_type, env)

    def solve(self, callee: CallableType, args: tuple[Arg, ...], env: dict[TypeVarId, Value]) -> None:
        """Note in `env` what the callable's type variables stand for in the call."""
        parameters = self._parameters_of(callee)
        given = bind(parameters, args).given
        if given:
            formals = [
                (typ, value)
                for p, typ in zip(parameters, callee.arg_types, strict=True)
                if p.name in given
                for value in (_each(given[p.name]) if p.kind in STARRED and not isinstance(typ, UnpackType) else (given[p.name],))
            ]
            simple = [pair for pair in formals if not isinstance(get_proper_type(pair[0]), CallableType)]
            for formal, actual in simple:
                self.match(formal, actual, env)
            for formal, actual in formals:
                if isinstance(get_proper_type(formal), (CallableType, UnionType)):
                    self.match(formal, actual, env)

    def match(self, formal: Type, actual: Value, env: dict[TypeVarId, Value], nesting: int = 0) -> None:
        """Note in `env` what the formal's type variables stand for."""
        if nesting > 5:
            return
        typ = get_proper_type(formal)
        if isinstance(typ, TypeVarType):
            if typ.id.is_meta_var() or actual == NEVER:
                return
            env[typ.id] = join2(env.get(typ.id, NEVER), _plain(actual))
        elif isinstance(typ, UnionType):
            self._match_union(typ, actual, env, nesting)
        elif isinstance(typ, CallableType):
            self._match_callable(typ, actual, env, nesting)
        elif isinstance(typ, TypeType):
            for member in members(actual):
                if isinstance(member, Cls):
                    self.match(typ.item, Inst(member.name, member.args), env, nesting + 1)
        elif isinstance(typ, TupleType):
            if isinstance(actual, Tup) and len(actual.items) == len(typ.items):
                for item, value in zip(typ.items, actual.items, strict=True):
                    self.match(item, value, env, nesting + 1)
        elif isinstance(typ, Instance) and typ.args:
            for member in members(actual):
                if is_symbolic(settled(member)) and typ.type.fullname in ("typing.Iterable", "typing.Iterator"):
                    self.match(typ.args[0], Result(member, (), "iterate"), env, nesting + 1)
                self._match_instance(typ, member, env, nesting)

    def _match_union(self, typ: UnionType, actual: Value, env: dict[TypeVarId, Value], nesting: int) -> None:
        variables = [item for item in typ.items if isinstance(get_proper_type(item), TypeVarType)]
        others = [item for item in typ.items if not isinstance(get_proper_type(item), TypeVarType)]
        for member in members(actual):
            taken = False
            for item in others:
                proper = get_proper_type(item)
                if self.fits(proper, member) is True:
                    taken = True
                    self.match(item, member, env, nesting + 1)
            if not taken:
                for item in variables:
                    self.match(item, member, env, nesting + 1)

    def _match_callable(self, typ: CallableType, actual: Value, env: dict[TypeVarId, Value], nesting: int) -> None:
        for member in members(actual):
            if isinstance(settled(member), (*CALLABLES, Inst)):
                args = tuple(
                    Arg(self._types.value(arg, env) if kind not in (ArgKind.ARG_STAR, ArgKind.ARG_STAR2) else UNKNOWN, star=_star(kind))
                    for arg, kind in zip(typ.arg_types, typ.arg_kinds, strict=True)
                )
                if typ.is_ellipsis_args:
                    args = (Arg(UNKNOWN, star=1), Arg(UNKNOWN, star=2))
                self.match(typ.ret_type, self._apply(member, args), env, nesting + 1)

    def _match_instance(self, typ: Instance, actual: Value, env: dict[TypeVarId, Value], nesting: int) -> None:
        actual = settled(actual)
        name, args = self._class_and_args(actual)
        if name is None:
            return
        if name == typ.type.fullname:
            found: list[Value] = list(args)
        else:
            mapped = self._program.supertype_args(name, typ.type.fullname)
            if mapped is None and typ.type.fullname in ("typing.Iterable", "typing.Iterator"):
                self.match(typ.args[0], self._iterate(actual), env, nesting + 1)
                return
            if mapped is None:
                self._match_protocol(typ, actual, env, nesting)
                return
            inner = dict(zip((tv.id for tv in self._program.type_variables(name) if isinstance(tv, TypeVarType)), args, strict=False))
            found = [self._types.value(arg, inner) for arg in mapped]
        for formal, value in zip(typ.args, found, strict=False):
            self.match(formal, value, env, nesting + 1)

    def _match_protocol(self, typ: Instance, actual: Value, env: dict[TypeVarId, Value], nesting: int) -> None:
        """A class that implements a protocol without deriving from it: what its methods return says what the protocol's would."""
        for name in typ.type.protocol_members if typ.type.is_protocol else ():
            symbol = typ.type.get(name)
            if symbol is None or not isinstance(symbol.node, FuncBase) or symbol.node.type is None:
                continue
            formal = get_proper_type(symbol.node.type)
            if isinstance(formal, CallableType):
                returned = expand_type_by_instance(formal.ret_type, map_instance_to_supertype(typ, symbol.node.info))
                self.match(returned, self._returned(actual, name, len(formal.arg_types) - 1), env, nesting + 1)

    def _returned(self, actual: Value, name: str, count: int) -> Value:
        found = self._program.member(actual.name, name) if isinstance(actual, Inst) else None
        return self._apply(Func(f"{found.owner}.{name}", actual), (Arg(UNKNOWN),) * count) if found is not None else UNKNOWN

    def _class_and_args(self, actual: Value) -> tuple[str | None, tuple[Value, ...]]:
        actual = settled(actual)
        if isinstance(actual, Inst):
            return actual.name, actual.args
        if isinstance(actual, Tup):
            joined: Value = NEVER
            for item in actual.items:
                joined = join2(joined, item)
            return "builtins.tuple", (joined,)
        if isinstance(actual, Suspended) and actual.how == "coroutine":
            return "typing.Coroutine", (UNKNOWN, UNKNOWN, self._awaited(actual))
        if isinstance(actual, Suspended):
            return self._class_and_args(actual.type) if isinstance(actual.type, Inst) else (None, ())
        if isinstance(actual, Lit):
            return self._program.class_of(actual), ()
        return None, ()

    # -- overloads -----------------------------------------------------------------------------------------------------

    def select(self, items: list[CallableType], args: tuple[Arg, ...]) -> list[CallableType]:
        """The overloads that a call may mean: the first that surely fits, and those before it that may."""
        possible: list[CallableType] = []
        for item in items:
            parameters = self._parameters_of(item)
            binding = bind(parameters, args)
            if not binding.fits:
                continue
            verdicts = [
                self.fits(typ, binding.given[p.name])
                for p, typ in zip(parameters, item.arg_types, strict=True)
                if p.name in binding.given and p.kind not in (ParamKind.VAR_POSITIONAL, ParamKind.VAR_KEYWORD)
            ]
            if False in verdicts:
                continue
            possible.append(item)
            if None not in verdicts:
                break
        return possible or items[:1]  # a call that mypy will complain of

    def fits(self, formal: Type, actual: Value) -> bool | None:
        """Is a value acceptable where the type is expected? None where nobody knows."""
        typ = get_proper_type(formal)
        if isinstance(typ, AnyType):
            return True
        verdicts = {self._member_fits(typ, member) for member in members(actual)}
        if False in verdicts:
            return False
        return None if None in verdicts else True

    def _member_fits(self, typ: Type, actual: Value) -> bool | None:
        typ, actual = get_proper_type(typ), settled(actual)
        if isinstance(typ, UnionType):
            verdicts = [self._member_fits(item, actual) for item in typ.items]
            return True if True in verdicts else None if None in verdicts else False
        if isinstance(typ, TypeVarType):
            return self._variable_fits(typ, actual)
        if isinstance(typ, AnyType):
            return True
        if actual == UNKNOWN or is_symbolic(actual):
            return None
        if isinstance(typ, NoneType):
            return actual == Lit(None)
        if isinstance(typ, LiteralType):
            if isinstance(actual, Lit):
                return actual.value == typ.value and type(actual.value) is type(typ.value)
            return None if isinstance(actual, Inst) and actual.name == typ.fallback.type.fullname else False
        if isinstance(typ, CallableType):
            return True if isinstance(actual, CALLABLES) else None if isinstance(actual, Inst) else False
        if isinstance(typ, TypeType):
            return self._member_fits(typ.item, Inst(actual.name, actual.args)) if isinstance(actual, Cls) else False
        if isinstance(typ, Instance):
            return self._instance_fits(typ.type, actual)
        return None

    def _variable_fits(self, typ: TypeVarType, actual: Value) -> bool | None:
        if typ.values:
            verdicts = [self._member_fits(item, actual) for item in typ.values]
            return True if True in verdicts else None if None in verdicts else False
        bound = get_proper_type(typ.upper_bound)
        if isinstance(bound, Instance) and bound.type.fullname == "builtins.object":
            return True
        return self._member_fits(bound, actual)

    def _instance_fits(self, info: TypeInfo, actual: Value) -> bool | None:
        if info.fullname == "builtins.object":
            return True
        name, _ = self._class_and_args(actual)
        if name is None:
            return None if not isinstance(actual, CALLABLES) or info.is_protocol else info.fullname in _FUNCTION_CLASSES
        if self._program.is_subclass(name, info.fullname) or info.fullname in _PROMOTIONS.get(name, ()):
            return True
        if info.is_protocol:
            return None if all(self._program.member(name, member) is not None for member in info.protocol_members) else False
        actual_info = self._program.type_info(name)
        return None if actual_info is None or actual_info.fallback_to_any else False


_PROMOTIONS = {
    "builtins.bool": ("builtins.int", "builtins.float", "builtins.complex"),
    "builtins.int": ("builtins.float", "builtins.complex"),
    "builtins.float": ("builtins.complex",),
    "builtins.bytearray": ("builtins.bytes",),
    "builtins.memoryview": ("builtins.bytes",),
}
_FUNCTION_CLASSES = frozenset({"builtins.function", "types.FunctionType", "typing.Callable", "builtins.type"})


def _plain(value: Value) -> Value:
    """A single literal stands for its class where a type variable takes it."""
    if isinstance(value, Lit) and value.value is not None:
        return Inst(f"builtins.{type(value.value).__name__}")
    return value


def _star(kind: ArgKind) -> int:
    return 1 if kind is ArgKind.ARG_STAR else 2 if kind is ArgKind.ARG_STAR2 else 0


def _each(given: Value) -> tuple[Value, ...]:
    """What `*args` or `**kwargs` hold, of which the annotation tells the type."""
    if isinstance(given, Tup):
        return given.items
    return given.args[-1:] if isinstance(given, Inst) else ()
