"""The callbacks of models: functions that run whenever an instance of a class is made from data, or turned into data.

A callback of a class is a method whose decorator, or a function that a call in the class body is given, has the role `OnLoop` or `Serializes`
in a pack (validators, serializers, default factories). Which callbacks a class has is written down for importers.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    ClassDef,
    Decorator,
    Expression,
    FuncDef,
    LambdaExpr,
    ListExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    RefExpr,
    TupleExpr,
    TypeAlias,
    TypeInfo,
    Var,
)
from mypy.types import Instance, TupleType, Type, TypeAliasType, UnionType, get_proper_type

from mypy_fastapi_blocking.analysis.earlier import Callback
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.units import ModuleIndex, Unit
from mypy_fastapi_blocking.packs.annotations import ELLIPSIS
from mypy_fastapi_blocking.packs.model import PackClass, PackFunction, Param, ParamKind, Role, Signature
from mypy_fastapi_blocking.source import named, source_of

CALLBACK_ROLES = (Role.ON_LOOP, Role.SERIALIZES)
Callbacks = dict[str, list[Callback]]


def callbacks_of(program: Program, index: ModuleIndex, group: Group) -> Callbacks:
    """By class of a module: the functions that are called whenever an instance is made from data, or turned into data."""
    found: Callbacks = {}
    for key, unit in group.in_module(index.tree):
        callbacks = list(_of_method(program, unit.cls, unit)) if unit.cls is not None else []
        if unit.cls is not None and callbacks:
            found.setdefault(unit.cls.fullname, []).append(Callback(key, any(writes for writes, _ in callbacks), callbacks[0][1]))
        elif unit.cls is not None and _called_by_base(program, unit.cls, unit.name, Role.CONSTRUCTS):
            found.setdefault(unit.cls.fullname, []).append(Callback(key, writes=False, made=True))
    for definition in index.class_defs:
        for name, call in _fields(definition):
            for callback in _given(program, call, name, group.units[index.body_key]):
                found.setdefault(definition.info.fullname, []).append(callback)
    if _may_annotate(index.tree):
        for cls, callback in _annotated(program, index):
            found.setdefault(cls, []).append(callback)
    return found


def _of_method(program: Program, cls: TypeInfo, unit: Unit) -> Iterator[tuple[bool, str]]:
    """For each way in which a method is a callback: does it turn the instance into data, and which field makes its call unnecessary?"""
    for decorator in unit.decorator.original_decorators if unit.decorator is not None else ():
        callee = decorator.callee if isinstance(decorator, CallExpr) else decorator
        field = callee.expr.name if isinstance(callee, MemberExpr) and isinstance(callee.expr, NameExpr) else ""
        for signature in _decorates(program, callee, cls, field):
            for param in (signature.returned, *signature.params):
                if param is not None and param.role in CALLBACK_ROLES:
                    yield param.role is Role.SERIALIZES, field if _makes_default(param, receivers=1) else ""
    if _called_by_base(program, cls, unit.name, Role.ON_LOOP):
        yield False, ""


def _decorates(program: Program, callee: Expression, cls: TypeInfo, field: str) -> tuple[Signature, ...]:
    """A decorator's signatures: those of a pack's function, or of a method of what a call in the class body made (`@name.validator`)."""
    made = next((call for name, call in _fields(cls.defn) if name == field), None)
    if made is None or not isinstance(callee, MemberExpr):
        return _signatures(program, callee)
    found = program.member(_name(program, made.callee), callee.name)
    return found.item.signatures if found is not None and isinstance(found.item, PackFunction) else ()


def _signatures(program: Program, callee: Expression) -> tuple[Signature, ...]:
    """Those of a pack's function, or of the class that describes it."""
    item = program.pack_item(_name(program, callee))
    if isinstance(item, PackClass):
        item = item.members.get("__init__")
    return item.signatures if isinstance(item, PackFunction) else ()


def _name(program: Program, node: Expression) -> str:
    if isinstance(node, MemberExpr) and not node.fullname:  # of a module that mypy could not import
        owner = _name(program, node.expr)
        return f"{owner}.{node.name}" if owner else ""
    return program.resolve_missing(node.fullname) if isinstance(node, RefExpr) else ""


def _bases(program: Program, cls: TypeInfo) -> Iterator[str]:
    """The bases of a class. What a pack's class decorates counts as derived from it (`@attrs.define`)."""
    yield from program.mro(cls.fullname)[1:]
    for node in cls.defn.decorators:
        decorator = _name(program, node.callee if isinstance(node, CallExpr) else node)
        if program.pack_class(decorator) is not None:
            yield from program.mro(decorator)


def _called_by_base(program: Program, cls: TypeInfo, name: str, role: Role) -> bool:
    """Does a base class, a library's, call the method of that name of its subclasses' instances (`model_post_init`, `Response.render`)?"""
    for base in _bases(program, cls):
        pack = program.pack_class(base)
        method = pack.members.get(name) if pack is not None else None
        params = method.signatures[0].params if isinstance(method, PackFunction) else ()
        if params and params[0].name == "self" and params[0].role is role:
            return True
    return False


def _fields(definition: ClassDef) -> Iterator[tuple[str, CallExpr]]:
    """What the body of a class assigns the results of calls to."""
    for statement in definition.defs.body:
        if isinstance(statement, AssignmentStmt) and isinstance(statement.rvalue, CallExpr):
            target = statement.lvalues[0]
            yield target.name if isinstance(target, NameExpr) else "", statement.rvalue


def _given(program: Program, call: CallExpr, field: str, owner: Unit) -> Iterator[Callback]:
    """The callbacks that a call in a class body is given: `Field(default_factory=f)`, `field(default=Factory(f))`."""
    for signature in _signatures(program, call.callee):
        positional = [param for param in signature.params if param.kind in _POSITIONAL and param.name != "self"]
        for position, (name, value) in enumerate(zip(call.arg_names, call.args, strict=True)):
            by_name = next((param for param in signature.params if param.name == name), None)
            param = by_name if name else positional[min(position, len(positional) - 1)] if positional else None
            for item in value.items if isinstance(value, (ListExpr, TupleExpr)) else (value,):
                if isinstance(item, CallExpr):
                    yield from _given(program, item, field, owner)
                elif param is not None and param.role is Role.ON_LOOP:
                    unless = field if _makes_default(param) else ""
                    if isinstance(item, RefExpr) and isinstance(item.node, (FuncDef, Decorator)):
                        yield Callback(item.node.fullname, False, unless)
                    elif isinstance(item, LambdaExpr):
                        yield Callback(owner.local_key(item), False, unless)


def _makes_default(param: Param, receivers: int = 0) -> bool:
    """Is the callback called with nothing (but the instance), so that it is for what the constructor is not given?"""
    ref = param.annotation
    return ref is not None and ref.is_callable and len(ref.args) == 1 + receivers and ELLIPSIS not in ref.args


_POSITIONAL = (ParamKind.POSITIONAL_ONLY, ParamKind.POSITIONAL_OR_KEYWORD, ParamKind.VAR_POSITIONAL)


def _annotated(program: Program, index: ModuleIndex) -> Iterator[tuple[str, Callback]]:
    """`name: Annotated[str, AfterValidator(f)]` in the classes of a module, also by an alias."""
    classes = source_of(index.tree.path).classes()
    fields = [(node.name, field) for node in classes for field in node.body if isinstance(field, ast.AnnAssign)]
    for cls, field in fields:
        for call, home in _metadata(program, field.annotation, index.tree):
            for role in _wrapper_roles(program, named(call.func, home)):
                yield f"{index.tree.fullname}.{cls}", Callback(named(call.args[0], home), role is Role.SERIALIZES)


def _may_annotate(tree: MypyFile) -> bool:
    """Does a module have a name for `Annotated` or for an alias?"""
    return any("Annotated" in name or isinstance(symbol.node, TypeAlias) for name, symbol in tree.names.items())


def parameter_callbacks(program: Program, tree: MypyFile, function: FuncDef) -> Iterator[tuple[str, str]]:
    """By parameter of a function: the functions that `Annotated` says to call with what it is given, in the signature or in an alias."""
    if not _may_annotate(tree):
        return
    for parameter, annotation in source_of(tree.path).annotations(function.name, function.line):
        for metadata, module in _metadata(program, annotation, tree):
            if Role.ON_LOOP in _wrapper_roles(program, named(metadata.func, module)):
                key = named(metadata.args[0], module)
                if key:
                    yield parameter, key


def _metadata(program: Program, annotation: ast.expr, tree: MypyFile) -> Iterator[tuple[ast.Call, MypyFile]]:
    """The calls in an annotation, and in the aliases that it names, with the modules that they stand in."""
    for node in ast.walk(annotation):
        if isinstance(node, ast.Call) and node.args:
            yield node, tree
        elif isinstance(node, (ast.Name, ast.Attribute)):
            alias = program.node(named(node, tree) or "")
            home = program.modules.get(alias.fullname.rpartition(".")[0]) if isinstance(alias, TypeAlias) else None
            if home is not None and isinstance(alias, TypeAlias) and program.is_analysed(home.fullname):
                value = next(source_of(home.path).assigned(alias.name), None)
                yield from (
                    ((call, home) for call in ast.walk(value) if isinstance(call, ast.Call) and call.args) if value is not None else ()
                )


def _wrapper_roles(program: Program, name: str) -> list[Role]:
    pack = program.pack_class(name)
    made = pack.members.get("__init__") if isinstance(pack, PackClass) else None
    params = made.signatures[0].params if isinstance(made, PackFunction) else ()
    return [param.role for param in params if param.role in CALLBACK_ROLES]


# -- models and what is in them -----------------------------------------------------------------------------------------


def models_in(program: Program, classes: Iterable[str], mentioned: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """The user's classes among these and, by their fields, in those. `mentioned`: for each class, the classes in its fields."""
    seen: set[str] = set()
    stack = list(classes)
    while stack:
        name = stack.pop()
        if name in seen:
            continue
        seen.add(name)
        info = program.type_info(name)
        for base in info.mro if info is not None else ():
            if program.is_analysed(base.module_name):
                yield base.fullname
                if base.fullname not in mentioned:
                    mentioned[base.fullname] = tuple(_in_fields(base))
                stack.extend(mentioned[base.fullname])


def _in_fields(info: TypeInfo) -> Iterator[str]:
    """The classes in the fields of a class, and in what its bases are made of (`RootModel[list[Item]]`)."""
    for base in info.bases:
        for arg in base.args:
            yield from classes_in(arg)
    for symbol in info.names.values():
        if isinstance(symbol.node, Var) and symbol.node.type is not None:
            yield from classes_in(symbol.node.type)


def classes_in(typ: Type) -> Iterator[str]:
    """The classes that a type mentions. An alias may mention itself (`JSON = dict[str, "JSON"] | str`): each is opened once."""
    stack = [typ]
    opened: set[TypeAliasType] = set()
    while stack:
        mentioned = stack.pop()
        if isinstance(mentioned, TypeAliasType):
            if mentioned in opened:
                continue
            opened.add(mentioned)
        found = get_proper_type(mentioned)
        if isinstance(found, Instance):
            yield found.type.fullname
            stack.extend(found.args)
        elif isinstance(found, (UnionType, TupleType)):
            stack.extend(found.items)
