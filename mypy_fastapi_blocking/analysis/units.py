"""The code units of a module: functions, methods, nested functions, lambdas, generator expressions, and the module's own top level.

A unit is what runs as one: its body is interpreted once. Keys are full names; nested units get the names of their owners before theirs.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from mypy.nodes import (
    AssignmentStmt,
    CallExpr,
    ClassDef,
    Decorator,
    Expression,
    FakeInfo,
    FuncDef,
    GeneratorExpr,
    GlobalDecl,
    IndexExpr,
    LambdaExpr,
    MemberExpr,
    MypyFile,
    NameExpr,
    Node,
    OverloadedFuncDef,
    RefExpr,
    Statement,
    SymbolNode,
    TypeInfo,
    Var,
)

from mypy_fastapi_blocking.analysis import syntax
from mypy_fastapi_blocking.analysis.values import Value

CONSTRUCTORS = ("__init__", "__new__", "__post_init__")
Code: TypeAlias = "FuncDef | LambdaExpr | GeneratorExpr | MypyFile"
Place: TypeAlias = tuple[tuple[int, int], ...]  # the statements that something stands in, outermost first, and in which block of each


@dataclass(eq=False, slots=True)
class Unit:
    """One piece of code that runs as a whole."""

    key: str
    node: Code
    tree: MypyFile
    owner: Unit | None = None
    cls: TypeInfo | None = None
    decorator: Decorator | None = None
    locals: dict[Node, str] | None = None
    free: dict[SymbolNode, str] | None = None
    closure: tuple[tuple[str, Value], ...] = ()
    rebinding: dict[str, list[Var]] | None = None
    places: dict[CallExpr, int] | None = None

    @property
    def module(self) -> str:
        """The full name of its module."""
        return self.tree.fullname

    @property
    def name(self) -> str:
        """Its own name, as the reader wrote it."""
        return (
            self.node.name
            if isinstance(self.node, FuncDef)
            else "lambda"
            if isinstance(self.node, LambdaExpr)
            else self.key.rpartition(".")[2]
        )

    def kind(self) -> str:
        """What calling it does: run it ("sync"), or make a "coroutine", "generator" or "async generator" object."""
        node = self.node
        if isinstance(node, FuncDef):
            if node.is_async_generator or (node.is_coroutine and node.is_generator):
                return "async generator"
            return "async" if node.is_coroutine else "generator" if node.is_generator else "sync"
        if isinstance(node, GeneratorExpr):
            return "async generator" if any(node.is_async) else "generator"
        return "generator" if isinstance(node, LambdaExpr) and node.is_generator else "sync"

    def has_settled_defaults(self) -> bool:
        """Are the defaults of its parameters literals, so that they depend on nothing that is still to be found out?"""
        arguments = self.node.arguments if isinstance(self.node, (FuncDef, LambdaExpr)) else []
        return all(argument.initializer is None or syntax.is_constant(argument.initializer) for argument in arguments)

    def is_frame(self) -> bool:
        """Is it an `async def`?"""
        return isinstance(self.node, FuncDef) and (self.node.is_coroutine or self.node.is_async_generator)

    def local_key(self, node: Node) -> str:
        """The key of a function, lambda or generator expression directly inside this unit."""
        if self.locals is None:
            self.locals = dict(self._number_locals())
        return self.locals.get(node) or f"{self.key}.<locals>.<unknown>"

    def _number_locals(self) -> Iterator[tuple[Node, str]]:
        """Numbered by the order in which they stand in the source, so that edits elsewhere change no key."""
        counts: dict[str, int] = {}
        for node in self._inside():
            if isinstance(node, (FuncDef, LambdaExpr, GeneratorExpr)) and node is not self.node:
                name = node.name if isinstance(node, FuncDef) else "<lambda>" if isinstance(node, LambdaExpr) else "<genexpr>"
                counts[name] = counts.get(name, 0) + 1
                suffix = f"#{counts[name]}" if counts[name] > 1 else ""
                yield node, f"{self.key}.<locals>.{name}{suffix}"

    def place_of(self, call: CallExpr) -> str:
        """A name for what a call of a class directly inside this unit makes: numbered by the order in which they stand in the source."""
        if self.places is None:
            calls = (node for node in self._inside() if isinstance(node, CallExpr))
            made = (call for call in calls if isinstance(_generic(call.callee), RefExpr))
            self.places = {call: number for number, call in enumerate(made)}
        return f"{self.key}.<made>#{self.places.get(call, '')}"

    def rebinders(self) -> dict[str, list[Var]]:
        """The functions directly inside that assign names of this one (`nonlocal`), by key, with those names."""
        if self.rebinding is None:
            nested = [node for node in self._inside() if isinstance(node, FuncDef) and node is not self.node and syntax.rebinds_outer(node)]
            found = {self.local_key(node): syntax.nonlocal_variables(node) for node in nested}
            self.rebinding = {key: variables for key, variables in found.items() if variables}
        return self.rebinding

    def _inside(self) -> Iterator[Node]:
        if isinstance(self.node, MypyFile):
            for statement in self.node.defs:
                yield from syntax.walk(statement)
        else:
            yield from syntax.walk(self.node)
            if not isinstance(self.node, GeneratorExpr):
                yield from syntax.walk(self.node.body)

    def free_variables(self) -> dict[SymbolNode, str]:
        """What it uses of the functions around it."""
        if self.free is None:
            self.free = {}
            if (self.owner is not None and not isinstance(self.node, MypyFile) and not isinstance(self.owner.node, MypyFile)) or isinstance(
                self.node, (LambdaExpr, GeneratorExpr)
            ):
                found = syntax.free_variables(self.node)
                self.free = {node: name for node, name in found.items() if isinstance(node, (Var, FuncDef, Decorator))}
        return self.free


@dataclass(eq=False, slots=True)
class ModuleIndex:
    """What a module's syntax says at a glance."""

    tree: MypyFile
    units: dict[str, Unit] = field(default_factory=dict)
    attributes: dict[tuple[str, str], list[str]] = field(default_factory=dict)  # (class, attribute) -> units that assign it
    globals: dict[str, list[str]] = field(default_factory=dict)  # name -> functions that assign it
    empty: set[str] = field(default_factory=set)  # names that begin as empty containers
    filled: dict[str, set[str]] = field(default_factory=dict)  # by class: attributes into which something is put, or may be
    classes: list[TypeInfo] = field(default_factory=list)
    class_defs: list[ClassDef] = field(default_factory=list)
    definitions: dict[str, list[tuple[str, Place]]] = field(default_factory=dict)  # name -> its units that a call may enter, and where
    renamed: dict[FuncDef, str] = field(default_factory=dict)  # the keys of units that are not the first of their name

    @property
    def body_key(self) -> str:
        """The key of the module's top level."""
        return f"{self.tree.fullname}.<module>"


def index_module(tree: MypyFile) -> ModuleIndex:
    """Find the units of a module and what they assign."""
    index = ModuleIndex(tree)
    top = Unit(index.body_key, tree, tree)
    index.units[top.key] = top
    for statement in tree.defs:
        _index_statement(index, statement, None, None, ())
    return index


def index_class(index: ModuleIndex, definition: ClassDef, owner: Unit | None, place: Place = ()) -> None:
    """Find the units of a class."""
    info = analysed_class(definition)
    if info is None:
        return
    index.classes.append(info)
    index.class_defs.append(definition)
    for statement in definition.defs.body:
        _index_statement(index, statement, info, owner, place)


def _generic(callee: Expression) -> Expression:
    """What is called, without its type arguments."""
    return callee.base if isinstance(callee, IndexExpr) else callee


def analysed_class(definition: ClassDef) -> TypeInfo | None:
    """The class of a class statement; None where mypy never analysed it, as in unreachable code."""
    info = definition.info
    return (
        info
        if isinstance(info, TypeInfo) and not isinstance(info, FakeInfo) and hasattr(info, "_fullname") and hasattr(info, "defn")
        else None
    )


def _index_statement(index: ModuleIndex, statement: Statement, info: TypeInfo | None, owner: Unit | None, place: Place) -> None:
    if isinstance(statement, FuncDef):
        _add_function(index, statement, None, info, owner, place)
    elif isinstance(statement, Decorator):
        _add_function(index, statement.func, statement, info, owner, place)
    elif isinstance(statement, OverloadedFuncDef):
        _index_overloaded(index, statement, info, owner, place)
    elif isinstance(statement, ClassDef):
        index_class(index, statement, owner, place)
    else:
        if info is None and owner is None and isinstance(statement, AssignmentStmt) and syntax.is_empty_container(statement.rvalue):
            index.empty.update(target.name for target in statement.lvalues if isinstance(target, NameExpr))
        if info is not None:
            for target in syntax.assigned_targets(statement):
                if isinstance(target, NameExpr):
                    index.attributes.setdefault((info.fullname, target.name), []).append(index.body_key if owner is None else owner.key)
        for position, block in enumerate(syntax.nested_blocks(statement)):
            for inner in block.body if not block.is_unreachable else ():
                _index_statement(index, inner, info, owner, (*place, (statement.line, position)))


def _index_overloaded(index: ModuleIndex, node: OverloadedFuncDef, info: TypeInfo | None, owner: Unit | None, place: Place) -> None:
    items = list(node.items) if node.is_property else [node.impl] if node.impl is not None else list(node.items[-1:])
    for position, item in enumerate(items):
        function = item.func if isinstance(item, Decorator) else item
        suffix = _accessor(item) if position > 0 and node.is_property else ""
        _add_function(index, function, item if isinstance(item, Decorator) else None, info, owner, place, suffix)


def _accessor(item: FuncDef | Decorator) -> str:
    """What `@x.setter` and `@x.deleter` add to the key."""
    last = item.original_decorators[-1] if isinstance(item, Decorator) and item.original_decorators else None
    return f"@{last.name}" if isinstance(last, MemberExpr) else "@setter"


def _add_function(
    index: ModuleIndex,
    node: FuncDef,
    decorator: Decorator | None,
    info: TypeInfo | None,
    owner: Unit | None,
    place: Place,
    suffix: str = "",
) -> None:
    scope = info.fullname if info is not None else owner.key if owner is not None else index.tree.fullname
    name = key = f"{scope}.{node.name}{suffix}"
    while key in index.units:  # defined anew: each definition is a unit, the first one has the name for its key
        key += "'"
    index.units[key] = Unit(key, node, index.tree, owner, info, decorator)
    if key != name:
        index.renamed[node] = key
    replaced = len(place)  # what stands in the same block, or in one inside it, is not there any more
    others = [(other, where) for other, where in index.definitions.get(name, ()) if where[:replaced] != place]
    index.definitions[name] = [*others, (key, place)]
    self_var = node.arguments[0].variable if info is not None and node.arguments else None
    for statement in syntax.statements(node.body):
        if isinstance(statement, GlobalDecl):
            for name in statement.names:
                index.globals.setdefault(name, []).append(key)
        if self_var is not None and info is not None:
            _index_self_attributes(index, statement, self_var, info, key)
            index.filled.setdefault(info.fullname, set()).update(syntax.filled(statement, self_var))


def _index_self_attributes(index: ModuleIndex, statement: Statement, self_var: Var, info: TypeInfo, key: str) -> None:
    for target in syntax.assigned_targets(statement):
        if isinstance(target, MemberExpr) and isinstance(target.expr, NameExpr) and target.expr.node is self_var:
            keys = index.attributes.setdefault((info.fullname, target.name), [])
            if key not in keys:
                keys.append(key)
