"""What interpreting a body found, and the state in which it is interpreted."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Protocol

from mypy.nodes import Context, Decorator, Expression, FuncDef, MypyFile, NameExpr, Node, SymbolNode, TypeInfo, Var
from mypy.options import Options

from mypy_fastapi_blocking.analysis.effects import Effect
from mypy_fastapi_blocking.analysis.guards import Guards, Way
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.machine import Machine
from mypy_fastapi_blocking.analysis.summary import Open, Store
from mypy_fastapi_blocking.analysis.units import Unit
from mypy_fastapi_blocking.analysis.values import NEVER, UNKNOWN, Arg, Param, Result, Value, join2

Env = dict[Hashable, Value]


@dataclass(frozen=True, slots=True)
class Op:
    """An operation that may matter: where it stands, how the reader wrote it, and its effects.

    `what` is "call", "iterate", "enter", "leave", "read", "set", "delete", "await", "subscript", "operator", "truth", "contains",
    "format" or "decorate". `offloaded` says as what its result is handed to an offloader: a "function" ("pass the function, not its
    result") or an "object", which is used there as it is (`StreamingResponse(open(path))`).
    """

    node: Context
    what: str
    text: str
    effects: tuple[Effect, ...]
    guards: Guards = ()
    offloaded: str = ""


@dataclass(slots=True, eq=False)
class Body:
    """The outcome. Two outcomes are equal when they mean the same to other bodies."""

    returns: Value = NEVER
    answers: tuple[tuple[Guards, Value], ...] = ()  # what is returned under which conditions
    yields: Value = NEVER
    assigned: dict[tuple[str, str], Value] = field(default_factory=dict)
    globals: dict[str, Value] = field(default_factory=dict)
    puts: tuple[Store, ...] = ()
    on_given: tuple[Open, ...] = ()  # methods of what it is given, and of which it does not know what that is
    outer: dict[str, Value] = field(default_factory=dict)  # what it assigns to names of the functions around it
    # What a constructor hands to those of base classes: by the class that is named (`Base.__init__(self, x)`), or "" for `super()`.
    handed_up: dict[str, tuple[Arg, ...]] = field(default_factory=dict)
    ops: list[Op] = field(default_factory=list)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Body):
            return NotImplemented
        return (
            self.returns == other.returns
            and self.answers == other.answers
            and self.yields == other.yields
            and self.assigned == other.assigned
            and self.globals == other.globals
            and self.puts == other.puts
            and self.on_given == other.on_given
            and self.outer == other.outer
            and self.handed_up == other.handed_up
        )


class Scope(Protocol):
    """What interpreting a body needs of the module around it."""

    options: Options

    def global_value(self, fullname: str, node: SymbolNode | None) -> Value:
        """What a module-level name of this module means while the body runs."""

    def local_unit(self, owner: Unit, node: Node) -> Unit:
        """The unit of a function, lambda or generator expression inside `owner`."""

    def definition(self, unit: Unit, node: FuncDef) -> str:
        """The key of a function outside of functions, in the module of that unit."""

    def local_class(self, owner: Unit, info: TypeInfo) -> None:
        """A class statement inside a function: make its methods known."""

    def parameter_values(self, unit: Unit) -> dict[Var, Value]:
        """What the parameters of a unit are, inside it."""

    def rebinds(self, key: str) -> dict[str, Value]:
        """What a nested function assigns to names of the functions around it (`nonlocal`)."""


class State:
    """The state of interpreting one unit. `env` is None where control cannot come."""

    def __init__(self, unit: Unit, machine: Machine, scope: Scope) -> None:
        self.unit = unit
        self.machine = machine
        self.scope = scope
        self.env: Env | None = {}
        self.guards: Guards = ()
        self.body = Body()
        self.ever: Env = {}  # everything a name was ever bound to, for closures over names that are bound later
        self.later: Env = {}  # `ever` of the run before
        self.missed = False  # did a closure want a name that was not bound yet?
        self.params: dict[SymbolNode, str] = {}
        # Names of which the caller says what they are: of two things, or of those in a table (guarding.choice_of, looked_up_in).
        self.chosen: dict[SymbolNode, Result | list[Way]] = {}
        self.choice: Value | None = None  # what is being assigned, where a constructor leaves it to its caller which of two things that is
        self.named: tuple[Expression, str] | None = None  # what is being assigned, and the name to which
        self.class_scope: str | None = None  # the class whose body is being interpreted
        self.changed: set[SymbolNode] = set()  # names of containers that something was put into
        self.tested: dict[Expression, Value] = {}  # what parts of conditions were when they were evaluated last
        self.breaks: list[list[Env]] = []
        self.continues: list[list[Env]] = []

    @property
    def tree(self) -> MypyFile:
        """The module."""
        return self.unit.tree

    def begin(self) -> None:
        """Forget what was bound. (A method: where mypyc sees the assignment, it takes `env` never to be None from there on.)"""
        self.env = {}

    def perform(self, node: Context, what: str, text: str | Node, operation: Callable[[], Value | None]) -> Value:
        """Evaluate one operation and note its effects. `text`: how the reader wrote it, or the node to take that from."""
        machine = self.machine
        saved, machine.effects = machine.effects, []
        machine.no_return = False
        machine.steps = 0
        try:
            value = operation()
        finally:
            effects, machine.effects = machine.effects, saved
        if effects:
            self.body.ops.append(Op(node, what, text if isinstance(text, str) else text_of(text), tuple(effects), self.guards))
        if machine.no_return and what in ("call", "await"):
            self.env = None if not isinstance(value, Param) else self.env
        return UNKNOWN if value is None else value

    def bind(self, key: Hashable, value: Value) -> None:
        """Give a name its value."""
        if self.env is None:
            return
        value = limited(value)
        self.env[key] = value
        known = self.ever.get(key)
        self.ever[key] = value if known is None else join2(known, value)
        if isinstance(key, Var):
            self.params.pop(key, None)
            for other in [k for k in self.env if isinstance(k, tuple) and _mentions(k, key)]:
                del self.env[other]


def _mentions(key: object, var: Var) -> bool:
    return key is var or (isinstance(key, tuple) and any(_mentions(part, var) for part in key))


def merged(left: Env | None, right: Env | None) -> Env | None:
    """Where two ways meet: a name is what it is on either."""
    if left is None or right is None:
        return right if left is None else left
    result: Env = {}
    for key, value in left.items():
        other = right.get(key)
        if other is not None:
            result[key] = value if value is other else join2(value, other)
        elif not isinstance(key, tuple):
            result[key] = value
    for key, value in right.items():
        if key not in result and not isinstance(key, tuple):
            result[key] = value
    return result


def text_of(node: Expression | Node) -> str:
    """How the reader wrote a callee, shortened to names and dots."""
    from mypy.nodes import CallExpr, IndexExpr, MemberExpr, SuperExpr

    if isinstance(node, NameExpr):
        return node.name.rstrip("'")  # mypy renames a variable that is defined anew
    if isinstance(node, MemberExpr):
        base = text_of(node.expr)
        return f"{base}.{node.name}" if base else node.name
    if isinstance(node, SuperExpr):
        return f"super().{node.name}"
    if isinstance(node, CallExpr):
        base = text_of(node.callee)
        return f"{base}()" if base else ""
    if isinstance(node, IndexExpr):
        base = text_of(node.base)
        return f"{base}[...]" if base else ""
    if isinstance(node, (FuncDef, Decorator)):
        return node.name
    return ""
