"""What one file says of routers: its imports, the simple values that it assigns, and the calls that include one router in another.

All of it is plain JSON, so that it can be kept. What an expression is, `expressions.py` says.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Any, NamedTuple

from mypy_fastapi_blocking.mounts.contents import NOTHING, argument, called, contents, prefix_of
from mypy_fastapi_blocking.mounts.expressions import Expr, parts, simple, ungrown
from mypy_fastapi_blocking.packs.model import RouterNames
from mypy_fastapi_blocking.packs.source import UNPARSABLE, quietly_parsed

RETURNED = "->"
ADDING = ("append", "extend", "insert")  # to a list
Loops = list[tuple[Expr, Expr]]
"""The `for` statements around something, the outermost first: target and iterable."""


class Facts(NamedTuple):
    """Of one file. Names of functions' locals and classes' attributes have the function's or class's name before them; a scope is such a
    name with a dot behind it, "" for the module. What a function returns is named after it, with RETURNED behind."""

    imports: dict[str, str]  # name -> what it stands for, dots at the front for relative imports
    values: dict[str, Expr]  # name -> what it is assigned; None where that differs
    returns: dict[str, Expr]  # function -> what it returns; None where that differs
    parameters: dict[str, list[Any]]  # function -> parameters without `self`, their defaults, the one for other keywords
    bases: dict[str, list[Expr]]  # class -> its bases
    made: dict[str, Expr]  # class -> the call of its base's constructor; None where there is not one such call
    includes: list[tuple[str, Expr, Expr, Expr, Loops, bool]]  # scope, the including router, the included one, the prefix; a router's?
    texts: dict[str, tuple[str, Expr, Expr, Loops]]  # "line:column" of a registration -> scope, path, methods (None: those show)
    placed: dict[str, tuple[str, Expr, Expr, Loops]]  # "line:column" of a route by itself -> scope, what it is a part of, prefix there
    handed: list[tuple[str, str, Expr, Expr, Expr, Expr, str, Loops]]  # registrations of functions: see `_hands_over`
    calls: list[tuple[str, Expr, Loops]]  # scope, a call of a name with arguments


def _none() -> Facts:
    return Facts({}, {}, {}, {}, {}, {}, [], {}, {}, [], [])


NO_FACTS = _none()


def facts_of(source: bytes, names: RouterNames) -> Facts:
    """The facts of a file; none where it cannot be parsed, or is nested too deeply to be read."""
    reader = _Reader(names)
    try:
        reader.read(quietly_parsed(source).body, "", [])
    except UNPARSABLE:
        return NO_FACTS
    facts = reader.facts
    known = {name.rpartition(".")[2] for name in (*facts.imports, *facts.parameters, *facts.bases)}
    facts.calls[:] = [found for found in facts.calls if found[1][1].partition(".")[0] in known]  # no one asks for those of builtins
    return facts


class _Reader:
    """Goes through statements, scope by scope."""

    def __init__(self, names: RouterNames) -> None:
        self._names = names
        self._parts: set[ast.expr] = set()  # that are known to be a part of something
        self.facts = _none()

    def read(self, body: list[ast.stmt], scope: str, loops: Loops) -> None:
        """All statements of a body."""
        for statement in body:
            if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                self._definition(statement, scope, loops)
            else:
                self._statement(statement, scope, loops)
                inside = loops
                if isinstance(statement, (ast.For, ast.AsyncFor)):
                    inside = [*loops, (simple(statement.target), simple(statement.iter))]
                for inner in _bodies(statement):
                    self.read(inner, scope, inside)

    def _definition(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, scope: str, loops: Loops) -> None:
        name = f"{scope}{node.name}"
        for decorator in node.decorator_list:
            self._calls(decorator, scope, loops, is_decorator=True)
        if isinstance(node, ast.ClassDef):
            self.facts.bases[name] = [simple(base) for base in node.bases]
        else:
            arguments = [*node.args.posonlyargs, *node.args.args]
            defaults = dict(zip([argument.arg for argument in reversed(arguments)], reversed(node.args.defaults), strict=False))
            defaults.update(
                {argument.arg: value for argument, value in zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True) if value}
            )
            in_class = scope[:-1] in self.facts.bases
            listed = [argument.arg for argument in (*arguments[in_class:], *node.args.kwonlyargs)]
            others = node.args.kwarg.arg if node.args.kwarg is not None else ""
            self.facts.parameters[name] = [listed, {key: simple(value) for key, value in defaults.items()}, others]
        self.read(node.body, f"{name}.", [])

    def _statement(self, statement: ast.stmt, scope: str, loops: Loops) -> None:
        if isinstance(statement, (ast.Import, ast.ImportFrom)):
            self._import(statement, scope)
        elif isinstance(statement, ast.Assign):
            for target, value in (pair for each in statement.targets for pair in _pairs(each, statement.value)):
                self._assign(target, value, scope)
                self._contains(simple(target), value, NOTHING, scope, loops)
            self._calls(statement.value, scope, loops)
        elif isinstance(statement, ast.AnnAssign) and statement.value is not None:
            self._assign(statement.target, statement.value, scope)
            self._contains(simple(statement.target), statement.value, NOTHING, scope, loops)
            self._calls(statement.value, scope, loops)
        elif isinstance(statement, ast.AugAssign):
            self._assign(statement.target, None, scope)
            if isinstance(statement.op, ast.Add):
                self._contains(simple(statement.target), statement.value, NOTHING, scope, loops, itself=True)
            self._calls(statement.value, scope, loops)
        elif isinstance(statement, ast.Return) and statement.value is not None and scope:
            _put(self.facts.returns, scope[:-1], simple(statement.value))
            self._contains(f"{scope[:-1]}{RETURNED}", statement.value, NOTHING, scope, loops)
            self._calls(statement.value, scope, loops)
        elif isinstance(statement, ast.Expr):
            self._calls(statement.value, scope, loops)

    def _import(self, statement: ast.Import | ast.ImportFrom, scope: str) -> None:
        for alias in statement.names:
            if isinstance(statement, ast.ImportFrom):
                base = "." * statement.level + (statement.module or "")
                target = f"{base}{'' if base.endswith('.') or not base else '.'}{alias.name}"
                self.facts.imports[f"{scope}{alias.asname or alias.name}"] = target
            else:
                root = alias.name.partition(".")[0]
                self.facts.imports[f"{scope}{alias.asname or root}"] = alias.name if alias.asname else root

    def _assign(self, target: ast.expr, value: ast.expr | None, scope: str) -> None:
        """Of an assignment, or (no value) of one that adds to what is there."""
        match target:
            case ast.Name(name):
                is_parameter = name in self.facts.parameters.get(scope[:-1], ((),))[0]
                self._reassign(f"{scope}{name}", name, value, name if is_parameter else None)
            case ast.Attribute(ast.Name("self"), name):
                self._reassign(f"{scope[:-1].rpartition('.')[0]}.{name}", f"self.{name}", value)
            case ast.Attribute(ast.Name(name), attribute) if attribute in self._names.own:
                self.facts.values[f"{scope}{name}"] = None

    def _reassign(self, name: str, written: str, value: ast.expr | None, before: Expr = None) -> None:
        before = self.facts.values.get(name, before)
        if before is not None and (value is None or written in parts(value)):
            self.facts.values[name] = ["grown", ungrown(before)]
        else:
            _put(self.facts.values, name, simple(value))

    # -- calls ---------------------------------------------------------------------------------------------------------

    def _calls(self, node: ast.expr, scope: str, loops: Loops, is_decorator: bool = False) -> None:
        decorating = {node} if is_decorator else set()
        for call in ast.walk(node):
            if isinstance(call, ast.Call):
                decorating.add(call.func)
                self._call(call, scope, loops, call in decorating)

    def _call(self, call: ast.Call, scope: str, loops: Loops, is_decorating: bool) -> None:
        name = called(call)
        owner = simple(call.func.value) if isinstance(call.func, ast.Attribute) else None
        if name in self._names.includers and isinstance(call.func, ast.Attribute):
            position, router, prefix_position, prefix = self._names.includers[name]
            included = argument(call, position, router)
            if included is not None:
                is_router = prefix in self._names.own  # what has a prefix of its own
                self._contains(owner, included, prefix_of(call, prefix_position, prefix), scope, loops, True, is_router)
        elif name in ADDING and call.args and isinstance(call.func, ast.Attribute):
            self._contains(owner, call.args[-1], NOTHING, scope, loops, itself=True)
        elif name in self._names.containers and call not in self._parts:
            self._contains(None, call, None, scope, loops)
        elif self._is_registration(call, name, is_decorating):
            self._registers(call, self._names.registers[name], scope, loops)
            if name in self._names.handed:
                self._hands_over(call, name, owner, scope, loops)
        elif _is_super_init(call):
            _put(self.facts.made, scope[:-1].rpartition(".")[0], simple(call))
        elif isinstance(simple(call.func), str):
            self.facts.calls.append((scope, simple(call), loops))

    def _contains(
        self, whole: Expr, node: ast.expr, before: Expr, scope: str, loops: Loops, itself: bool = False, is_router: bool = False
    ) -> None:
        """An expression whose parts are those of `whole` (None: does not show); `itself`: the expression is such a part."""
        for part, prefix in contents(node, before, self._names) if node not in self._parts else ():
            self._parts.add(part)
            if isinstance(part, ast.Call) and called(part) in self._names.listed:
                self.facts.placed[_place(part)] = scope, whole, prefix, loops
            elif (itself or part is not node) and not isinstance(part, ast.Constant) and (whole is None or simple(part) != whole):
                self.facts.includes.append((scope, whole, simple(part), prefix, loops, is_router))

    def _is_registration(self, call: ast.Call, name: str, is_decorating: bool) -> bool:
        if name not in self._names.registers or (name in self._names.decorating and not is_decorating):
            return False
        return isinstance(call.func, ast.Attribute) or name in self._names.listed

    def _registers(self, call: ast.Call, names: tuple[int, str, int, str], scope: str, loops: Loops) -> None:
        """A registration whose path or methods are no literals."""
        position, path, methods_position, methods = names
        written = argument(call, position, path)
        listed = argument(call, methods_position, methods) if methods else None
        if isinstance(listed, (ast.List, ast.Tuple, ast.Set)):
            listed = None
        if written is not None and (listed is not None or not isinstance(written, ast.Constant)):
            self.facts.texts[_place(call)] = scope, simple(written), simple(listed) if listed is not None else None, loops

    def _hands_over(self, call: ast.Call, name: str, owner: Expr, scope: str, loops: Loops) -> None:
        """A registration that is given a function by its name, or an object: scope, name of the registration, with what it is made, the
        function, path and methods, place, loops."""
        position, function, *_ = self._names.handed[name]
        path_position, path, methods_position, methods = self._names.registers[name]
        handed = simple(argument(call, position, function))
        if isinstance(handed, str) or called(call) not in self._names.listed:  # which take objects for applications
            listed = argument(call, methods_position, methods) if methods else None
            says_none = listed is None and all(keyword.arg for keyword in call.keywords)
            said = simple(argument(call, path_position, path)), ["items"] if says_none else simple(listed)
            self.facts.handed.append((scope, name, owner, handed, *said, _place(call), loops))


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[ast.expr, ast.expr]]:
    """What is assigned to what: `a, b = x, y` assigns twice."""
    match target, value:
        case (ast.Tuple(targets) | ast.List(targets), ast.Tuple(values) | ast.List(values)) if len(targets) == len(values):
            for one, other in zip(targets, values, strict=True):
                yield from _pairs(one, other)
        case _:
            yield target, value


def _put(found: dict[str, Expr], name: str, value: Expr) -> None:
    found[name] = value if found.get(name, value) == value else None


def _place(call: ast.Call) -> str:
    return f"{call.lineno}:{call.col_offset}"


def _is_super_init(call: ast.Call) -> bool:
    match call.func:
        case ast.Attribute(ast.Call(ast.Name("super")), "__init__"):
            return True
    return False


def _bodies(statement: ast.stmt) -> Iterator[list[ast.stmt]]:
    for name in ("body", "orelse", "finalbody"):
        yield getattr(statement, name, [])
    for part in (*getattr(statement, "handlers", []), *getattr(statement, "cases", [])):
        yield part.body
