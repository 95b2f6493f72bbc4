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
    Decorator,
    Expression,
    FuncDef,
    LambdaExpr,
    MypyFile,
    NameExpr,
    RefExpr,
    TypeAlias,
    TypeInfo,
    Var,
)
from mypy.types import Instance, TupleType, Type, TypeAliasType, UnionType, get_proper_type

from mypy_fastapi_blocking.analysis.earlier import Callback
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.units import ModuleIndex, Unit
from mypy_fastapi_blocking.packs.model import PackClass, PackFunction, Role, Signature
from mypy_fastapi_blocking.source import named, source_of

CALLBACK_ROLES = (Role.ON_LOOP, Role.SERIALIZES)
Callbacks = dict[str, list[Callback]]


def callbacks_of(program: Program, index: ModuleIndex, group: Group) -> Callbacks:
    """By class of a module: the functions that are called whenever an instance is made from data, or turned into data."""
    found: Callbacks = {}
    for key, unit in group.in_module(index.tree):
        if unit.cls is None:
            continue
        decorators = unit.decorator.original_decorators if unit.decorator is not None else ()
        roles = {role for decorator in decorators for role in _roles(_signatures(program, decorator))}
        roles.update(_overridden(program, unit.cls, unit.name))
        if roles:
            found.setdefault(unit.cls.fullname, []).append(Callback(key, Role.SERIALIZES in roles))
    for definition in index.class_defs:
        for statement in definition.defs.body:
            if isinstance(statement, AssignmentStmt) and isinstance(statement.rvalue, CallExpr):
                target = statement.lvalues[0]
                for key in _given(program, statement.rvalue, group.units[index.body_key]):
                    callback = Callback(key, False, target.name if isinstance(target, NameExpr) else "")
                    found.setdefault(definition.info.fullname, []).append(callback)
    if any("Annotated" in name for name in index.tree.names):
        for cls, callback in _annotated(program, index):
            found.setdefault(cls, []).append(callback)
    return found


def _signatures(program: Program, node: Expression) -> tuple[Signature, ...]:
    callee = node.callee if isinstance(node, CallExpr) else node
    item = program.pack_function(callee.fullname) if isinstance(callee, RefExpr) else None
    return item.signatures if item is not None else ()


def _roles(signatures: tuple[Signature, ...]) -> Iterator[Role]:
    """The role of a callback that a decorator is for, bare or with arguments."""
    for signature in signatures:
        param = signature.returned or (signature.params[0] if signature.params else None)
        if param is not None and param.role in CALLBACK_ROLES:
            yield param.role


def _overridden(program: Program, cls: TypeInfo, name: str) -> Iterator[Role]:
    """The role of the `self` of a library's method that this one overrides (`model_post_init`)."""
    for base in program.mro(cls.fullname)[1:]:
        pack = program.pack_class(base)
        method = pack.members.get(name) if isinstance(pack, PackClass) else None
        params = method.signatures[0].params if isinstance(method, PackFunction) else ()
        if params and params[0].name == "self" and params[0].role is Role.ON_LOOP:
            yield Role.ON_LOOP


def _given(program: Program, call: CallExpr, owner: Unit) -> Iterator[str]:
    """The callbacks that a call in a class body is given by keyword: `Field(default_factory=f)`."""
    names = {param.name for signature in _signatures(program, call) for param in signature.params if param.role is Role.ON_LOOP}
    for name, value in zip(call.arg_names, call.args, strict=True):
        if name in names and isinstance(value, RefExpr) and isinstance(value.node, (FuncDef, Decorator)):
            yield value.node.fullname
        elif name in names and isinstance(value, LambdaExpr):
            yield owner.local_key(value)


def _annotated(program: Program, index: ModuleIndex) -> Iterator[tuple[str, Callback]]:
    """`name: Annotated[str, AfterValidator(f)]` in the classes of a module."""
    classes = source_of(index.tree.path).classes()
    fields = [(node.name, field) for node in classes for field in node.body if isinstance(field, ast.AnnAssign)]
    for cls, field in fields:
        for call in ast.walk(field.annotation):
            if isinstance(call, ast.Call) and call.args:
                for role in _wrapper_roles(program, named(call.func, index.tree)):
                    yield f"{index.tree.fullname}.{cls}", Callback(named(call.args[0], index.tree), role is Role.SERIALIZES)


def parameter_callbacks(program: Program, tree: MypyFile, function: FuncDef) -> Iterator[tuple[str, str]]:
    """By parameter of a function: the functions that `Annotated` says to call with what it is given, in the signature or in an alias."""
    if not any("Annotated" in name or isinstance(symbol.node, TypeAlias) for name, symbol in tree.names.items()):
        return
    node = source_of(tree.path).function(function.line, function.name)
    for argument in (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs) if node is not None else ():
        for metadata, module in _metadata(program, argument.annotation, tree):
            if Role.ON_LOOP in _wrapper_roles(program, named(metadata.func, module)):
                key = named(metadata.args[0], module)
                if key:
                    yield argument.arg, key


def _metadata(program: Program, annotation: ast.expr | None, tree: MypyFile) -> Iterator[tuple[ast.Call, MypyFile]]:
    """The calls in an annotation, and in the aliases that it names, with the modules that they stand in."""
    for node in ast.walk(annotation) if annotation is not None else ():
        if isinstance(node, ast.Call) and node.args:
            yield node, tree
        elif isinstance(node, (ast.Name, ast.Attribute)):
            alias = program.node(named(node, tree) or "")
            home = program.modules.get(alias.fullname.rpartition(".")[0]) if isinstance(alias, TypeAlias) else None
            if home is not None and isinstance(alias, TypeAlias) and program.is_analysed(home.fullname):
                value = source_of(home.path).assigned(alias.name)
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
