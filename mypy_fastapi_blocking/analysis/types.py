"""From types to values: mypy's types and the packs' types become what an expression of that type may be."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mypy.types import (
    AnyType,
    CallableType,
    Instance,
    LiteralType,
    NoneType,
    Overloaded,
    ParamSpecType,
    TupleType,
    Type,
    TypedDictType,
    TypeOfAny,
    TypeType,
    TypeVarId,
    TypeVarType,
    UninhabitedType,
    UnionType,
    get_proper_type,
)

from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.values import (
    MEMBER,
    NEVER,
    NONE,
    UNKNOWN,
    Cls,
    Fn,
    Inst,
    Lit,
    Member,
    Result,
    Tup,
    Union,
    Value,
    is_known,
    join,
    members,
)
from mypy_fastapi_blocking.packs.model import TypeRef

Env = Mapping[TypeVarId, Value]
MAX_NESTING = 6  # recursive aliases must end somewhere

SCALARS = frozenset({"builtins.bool", "builtins.float", "builtins.int", "builtins.str"})

COLLECTIONS = frozenset({"builtins.list", "builtins.tuple", "builtins.set", "builtins.frozenset", "typing.Sequence", "typing.Collection"})
_HOLDERS = COLLECTIONS | {"builtins.dict", "typing.Iterable", "typing.Mapping"}

# What a value of such a class may really be decides what happens (a generator, a closure, a coroutine): the body says more than the type.
OPEN_CLASSES = frozenset(
    f"{module}.{name}"
    for module, names in {
        "typing": (
            "Iterator Iterable Generator Awaitable Coroutine AsyncIterator AsyncIterable AsyncGenerator ContextManager "
            "AbstractContextManager AbstractAsyncContextManager"
        ),
        "contextlib": "AbstractContextManager AbstractAsyncContextManager",
        "builtins": "object function type property staticmethod classmethod",
        "types": "FunctionType MethodType GeneratorType CoroutineType SimpleNamespace",
    }.items()
    for name in names.split()
)


class Types:
    """Converts types to values."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._plain: dict[str, Inst] = {}
        self._known: dict[int, tuple[Type, Value]] = {}  # with the type, so that its id stays its own

    def forget(self) -> None:
        """Packs may know more now."""
        self._known.clear()

    def value(self, typ: Type | None, env: Env | None = None, nesting: int = 0) -> Value:
        """What an expression of that type may be; `env` says what type variables stand for."""
        if typ is None or nesting > MAX_NESTING:
            return UNKNOWN
        if type(typ) is Instance and not typ.args and typ.last_known_value is None and typ.type.typeddict_type is None:
            return self._plain.get(typ.type.fullname) or self._plain.setdefault(typ.type.fullname, Inst(typ.type.fullname))
        if env or nesting:
            return self._converted(typ, env or {}, nesting)
        known = self._known.get(id(typ))
        if known is None:
            known = self._known[id(typ)] = typ, self._converted(typ, {}, 0)
        return known[1]

    def _converted(self, typ: Type, env: Env, nesting: int) -> Value:
        proper = get_proper_type(typ)
        convert: Any = _CONVERSIONS.get(type(proper))
        return convert(self, proper, env, nesting) if convert is not None else UNKNOWN

    def _instance(self, typ: Instance, env: Env, nesting: int) -> Value:
        if typ.type.typeddict_type is not None:
            return self._typed_dict(typ.type.typeddict_type, env, nesting)
        if typ.last_known_value is not None and not typ.args:
            return self._literal(typ.last_known_value, env, nesting)
        return Inst(typ.type.fullname, tuple(self.value(arg, env, nesting + 1) for arg in typ.args))

    def _any(self, typ: AnyType, env: Env, nesting: int) -> Value:
        if typ.missing_import_name is None or typ.type_of_any != TypeOfAny.from_unimported_type:
            return UNKNOWN  # no annotation, but what mypy infers for anything that is made from it
        return self.missing(typ.missing_import_name)

    def missing(self, fullname: str) -> Value:
        """An instance of a class that mypy could not import, if the packs know it."""
        name = self._program.resolve_missing(fullname)
        return Inst(name) if self._program.pack_class(name) is not None else UNKNOWN

    def _callable(self, typ: CallableType, env: Env, nesting: int) -> Value:
        returned = self.value(typ.ret_type, env, nesting + 1)
        if typ.is_type_obj() and isinstance(returned, Inst):
            return Cls(returned.name, returned.args, exact=False)
        return Fn(returned)

    def _overloaded(self, typ: Overloaded, env: Env, nesting: int) -> Value:
        return Fn(join(self.value(item.ret_type, env, nesting + 1) for item in typ.items))

    def _union(self, typ: UnionType, env: Env, nesting: int) -> Value:
        return join(self.value(item, env, nesting) for item in typ.items)

    def _tuple(self, typ: TupleType, env: Env, nesting: int) -> Value:
        if typ.partial_fallback.type.fullname != "builtins.tuple":
            return Inst(typ.partial_fallback.type.fullname)
        return Tup(tuple(self.value(item, env, nesting + 1) for item in typ.items))

    def _typed_dict(self, typ: TypedDictType, env: Env, nesting: int) -> Value:
        fields = tuple((name, self.value(item, env, nesting + 1)) for name, item in typ.items.items())
        return Inst("builtins.dict", (Inst("builtins.str"), join(value for _, value in fields)), fields=fields)

    def _type_type(self, typ: TypeType, env: Env, nesting: int) -> Value:
        item = self.value(typ.item, env, nesting)
        return join(map(_class_of, _alternatives(item)))

    def _literal(self, typ: LiteralType, env: Env, nesting: int) -> Value:
        if typ.is_enum_literal():
            return Inst(typ.fallback.type.fullname, fields=((MEMBER, Lit(str(typ.value))),))
        return Lit(typ.value) if isinstance(typ.value, (str, int, bool)) else Inst(typ.fallback.type.fullname)

    def _type_variable(self, typ: TypeVarType, env: Env, nesting: int) -> Value:
        if typ.id in env:
            return env[typ.id]
        if typ.values:
            return join(self.value(item, env, nesting + 1) for item in typ.values)
        bound = self.value(typ.upper_bound, env, nesting + 1)
        return UNKNOWN if bound == Inst("builtins.object") else bound

    def _none(self, typ: NoneType, env: Env, nesting: int) -> Value:
        return NONE

    def _never(self, typ: UninhabitedType, env: Env, nesting: int) -> Value:
        return NEVER

    def is_switch(self, value: Value) -> bool:
        """Is it something that callers turn parts of a body on or off with: a bool, a literal, a member of an enumeration?"""
        if isinstance(value, Inst) and value.name not in SCALARS:
            return self.is_scalar(value)
        return value == Inst("builtins.bool") or (isinstance(value, Lit) and value != NONE)

    def is_option(self, value: Value, has_default: bool) -> bool:
        """Is it what options are declared as: a switch, or with a default any scalar, or nothing?"""
        return self.is_switch(value) or (has_default and all(map(self.is_scalar, members(value))))

    # -- packs ---------------------------------------------------------------------------------------------------------

    def is_scalar(self, value: Value) -> bool:
        """Is it something that options are: a literal, a number, a string, a member of an enumeration?"""
        if isinstance(value, Inst):
            info = self._program.type_info(value.name)
            return value.name in SCALARS or (info is not None and info.is_enum)
        return isinstance(value, Lit)

    def pack_value(self, ref: TypeRef | None, env: Mapping[str, Value] | None = None) -> Value:
        """What a pack's type stands for; `env` says what "Self" and type variables are."""
        if ref is None or ref.name == "Any":
            return UNKNOWN
        names = env or {}
        args = tuple(self.pack_value(arg, names) for arg in ref.args)
        match ref.name:
            case "None":
                return NONE
            case "Self":
                return names.get("Self", UNKNOWN)
            case "TypeVar":
                return names.get(str(ref.literals[0]) if ref.literals else "", UNKNOWN)
            case "Union":
                return join(args)
            case "Literal":
                return join(Lit(value) for value in ref.literals)
            case "Callable":
                return Fn(args[-1] if args else UNKNOWN)
            case "builtins.type":
                return join(Cls(arg.name, arg.args, exact=False) if isinstance(arg, Inst) else UNKNOWN for arg in args[:1])
            case "builtins.tuple" if args and not (len(ref.args) == 2 and ref.args[1].name == "..."):
                return Tup(args)
        info = self._program.type_info(ref.name)
        if info is not None and info.fullname != ref.name:
            return Inst(info.fullname, args)
        if info is None and self._program.pack_class(ref.name) is None:
            return UNKNOWN
        return Inst(ref.name, args)


def _alternatives(value: Value) -> tuple[Value, ...]:
    return value.members if isinstance(value, Union) else (value,)


def _class_of(value: Value) -> Value:
    if isinstance(value, Result):
        return Member(value, "__class__")
    return Cls(value.name, value.args, exact=False) if isinstance(value, Inst) else UNKNOWN


def may_hold_callables(declared: Value) -> bool:
    """Is it a container of which the annotation does not say what is in it?"""
    return isinstance(declared, Inst) and declared.name in _HOLDERS and declared.args[-1:] in ((), (UNKNOWN,))


def says_nothing(declared: Value) -> bool:
    """Is nothing known of what it is, or of what is in it (`list[Any]`, `dict[str, list[Any]]`)?"""
    return not is_known(declared) or (isinstance(declared, Inst) and bool(declared.args) and says_nothing(declared.args[-1]))


def is_open(value: Value) -> bool:
    """May a body know more than this declared type says (a callable, a generator, `Any`, `object`, a container of such)?"""
    match value:
        case Inst(name, args):
            return name in OPEN_CLASSES or any(is_open(arg) for arg in args if arg != UNKNOWN)
        case Tup(items) | Union(items):
            return any(is_open(item) for item in items)
        case Lit() | Cls():
            return False
        case Result(declared=declared) if is_known(declared):
            return is_open(declared)
    return True


def _param_spec(types: Types, typ: ParamSpecType, env: Env, nesting: int) -> Value:
    return UNKNOWN


_CONVERSIONS = {
    AnyType: Types._any,
    CallableType: Types._callable,
    Instance: Types._instance,
    LiteralType: Types._literal,
    NoneType: Types._none,
    Overloaded: Types._overloaded,
    ParamSpecType: _param_spec,
    TupleType: Types._tuple,
    TypeType: Types._type_type,
    TypeVarType: Types._type_variable,
    TypedDictType: Types._typed_dict,
    UninhabitedType: Types._never,
    UnionType: Types._union,
}
