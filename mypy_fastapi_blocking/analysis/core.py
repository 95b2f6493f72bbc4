"""What the parts of the abstract machine share: where effects go, and what is asked of the user's own functions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from mypy.nodes import Decorator, FuncDef, OverloadedFuncDef, SymbolNode, Var

from mypy_fastapi_blocking.analysis.binding import Parameter
from mypy_fastapi_blocking.analysis.earlier import Callback
from mypy_fastapi_blocking.analysis.effects import Effect, Opened, Unresolved
from mypy_fastapi_blocking.analysis.guards import Guards
from mypy_fastapi_blocking.analysis.inference import Solver
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.summary import Open, Store
from mypy_fastapi_blocking.analysis.types import Types
from mypy_fastapi_blocking.analysis.values import FUNCTIONS, UNKNOWN, Arg, Bound, Cls, Inst, Result, Suspended, Value, join
from mypy_fastapi_blocking.packs.model import Mark, PackFunction, Role

OF_BASE = ":"  # between a base class and the parameter of its constructor, in the name of a field
WRAPPED = "()"  # the field of an instance that holds what it calls (functools.partial, defaultdict)
MAX_STEPS = 4000  # and an operation that takes more of them is, from then on
MAX_CALLS = 24  # evaluating a call inside a call inside …: deeper is Unknown


class Units(Protocol):
    """What is known of the user's own functions and variables: solved here (engine.py), or read from earlier runs."""

    def kind(self, key: str) -> str | None:
        """ "sync", "async", "generator", "async generator"; None where the body is not known."""

    def definitions(self, key: str) -> tuple[str, ...]:
        """The bodies that may run where it is called: several where it is defined under conditions."""

    def parameters(self, key: str) -> tuple[Parameter, ...]:
        """Its parameters, with the values of their defaults."""

    def first_annotation(self, key: str) -> Value:
        """What the annotation of its first parameter says, that of methods after `self`."""

    def returns(self, key: str) -> Value:
        """What it returns (generators: what they yield), in terms of its parameters."""

    def answers(self, key: str) -> tuple[tuple[Guards, Value], ...]:
        """What it returns under which conditions on its parameters, where there are any."""

    def never_returns(self, key: str) -> bool:
        """Does control never come back from it, whatever it is given?"""

    def is_placeholder(self, key: str) -> bool:
        """Is it a method that does nothing, for the classes below to say what it does?"""

    def has_effects(self, key: str) -> bool:
        """May entering it matter?"""

    def stores(self, key: str) -> tuple[Store, ...]:
        """What it puts into global containers, in terms of its parameters."""

    def is_set(self, owner: str, name: str) -> bool:
        """Does anything but the class's own functions set that attribute, as far as that is seen here?"""

    def elsewhere(self, target: str) -> Value:
        """What other modules put into a container or an attribute, as far as that is seen here, and what modules further up may."""

    def called_on_given(self, key: str) -> tuple[Open, ...]:
        """The methods that it calls on what it is given, and of which it does not know what that is."""

    def put_into(self, target: str, owner: Value) -> Value:
        """What is put into an attribute of an object, as far as that is seen here, and what modules further up may."""

    def collects(self, name: str) -> bool:
        """Is it a class whose instances hold what is put into them (`self.handlers.append(f)`)?"""

    def handed_up(self, key: str) -> dict[str, tuple[Arg, ...]]:
        """What a constructor hands to those of base classes, by the class that it names, or "" for `super()`; in terms of its parameters."""

    def may_be_told(self, declared: Value, of_callers: bool = False) -> bool:
        """Is it an instance of a class, or a class, of which callers may know more: which one below it really is, or what it was made with?
        `of_callers`: it was made with what they gave."""

    def holds_told(self, declared: Value) -> bool:
        """Is it a collection of such instances?"""

    def is_made_with_more(self, declared: Value) -> bool:
        """Is it such an instance because of what it was made with, or of the classes below it, rather than of what is put into it?"""

    def registered(self, name: str) -> tuple[Value, ...]:
        """What calling that function's object may call as well (`singledispatch`)."""

    def set_outside(self, owner: str, name: str) -> Value:
        """What code outside of a class sets as an attribute that the class does not declare (`app.state.cache = …`)."""

    def callbacks(self, cls: str, within: bool) -> Iterable[Callback]:
        """What runs when an instance of a class is made from data, or turned into data. `within`: that of the models in it, too."""

    def decorated(self, name: str) -> Value | None:
        """What a decorated function is, or None when it is the function itself."""

    def mark(self, name: str) -> Mark | None:
        """The marker in the user's own source or stub."""

    def roles(self, name: str) -> tuple[tuple[str, Role], ...]:
        """The markers on its parameters."""

    def variable(self, fullname: str) -> Value | None:
        """What a module's variable holds, where mypy's type says less."""

    def attribute(self, owner: str, name: str) -> Value | None:
        """What an attribute holds, where mypy's type says less. May mention parameters of `__init__`."""

    def own(self, name: str, method: str) -> frozenset[str]:
        """The method that an instance of exactly that class has, if what it does may matter."""

    def entered(self, name: str, method: str) -> frozenset[str]:
        """That, and the overrides that the module can see, as far as they may matter."""

    def overriding(self, name: str, method: str) -> tuple[str, ...]:
        """The overrides of a method of a class (or implementations, for a protocol) that the module can see."""

    def has_classes_below(self, name: str) -> bool:
        """Is any class that the module can see derived from it?"""

    def seen_from(self, key: str, name: str, method: str) -> frozenset[str]:
        """The same, as far as the module of the function `key` sees them."""


@dataclass(frozen=True, slots=True)
class FunctionInfo:
    """A function as the machine calls it."""

    name: str
    node: SymbolNode | None = None
    item: PackFunction | None = None
    mark: Mark | None = None
    body: bool = False  # a body of the user's is known
    binds: str = "method"  # what access through an instance binds: "method", "classmethod", "staticmethod", "property"
    dynamic: bool = False  # found by `__getattr__`


@dataclass(slots=True)
class Core:
    """State: the program, the user's functions, and the effects of what is being evaluated (None: nobody wants them)."""

    program: Program
    types: Types
    units: Units
    effects: list[Effect] | None = None
    no_return: bool = False
    soft: str = ""  # the parameter (`self`) on which a method is called that its class may override
    nesting: int = 0
    steps: int = 0  # in the operation at hand
    origin: str = ""  # the name that is given to the object that is being made
    in_frame: bool = False  # is the body of an `async def` being interpreted, of whose `self` nobody says more than its class?
    enters_async: bool = False  # does calling an async function enter it (scope "handlers"), rather than leave it to answer for itself?
    infos: dict[str, FunctionInfo] = field(default_factory=dict)
    volatile_infos: dict[str, FunctionInfo] = field(default_factory=dict)
    constructors: dict[str, tuple[tuple[Parameter, Value], ...]] = field(default_factory=dict)
    generation: int = 0

    def emit(self, effect: Effect) -> None:
        """Note an effect of the operation at hand."""
        if self.effects is not None and effect not in self.effects:
            self.effects.append(effect)

    def left_open(self, value: Value, how: str, *args: Value) -> Value:
        """Leave an operation on what only the callers know to them: what it gives."""
        return self.left_with(value, how, tuple(Arg(limited(arg)) for arg in args))

    def left_with(self, value: Value, how: str, args: tuple[Arg, ...]) -> Value:
        """The same, with the arguments of a call."""
        self.emit(Opened(Open(limited(value), args, how)))
        return limited(Result(value, args, how))

    def unresolved(self) -> Value:
        """Nothing is known of what runs."""
        self.emit(Unresolved())
        return UNKNOWN

    def deeper(self) -> bool:
        """Go one step deeper into an evaluation, if there is room; then `nesting` must be counted down again."""
        self.steps += 1
        if self.nesting >= MAX_CALLS or self.steps > MAX_STEPS:
            return False
        self.nesting += 1
        return True

    def any_of(self, calls: Iterable[Callable[[], Value]]) -> Value:
        """One of several calls: control comes back where it does from any of them."""
        outer, results, ended = self.no_return, [], []
        for call in calls:
            self.no_return = False
            results.append(call())
            ended.append(self.no_return)
        self.no_return = outer or all(ended)
        return join(results)

    @contextmanager
    def muted(self) -> Iterator[None]:
        """Evaluate for the value only."""
        saved, self.effects = self.effects, None
        try:
            yield
        finally:
            self.effects = saved

    @contextmanager
    def returning(self) -> Iterator[None]:
        """Evaluate what may not run at all, or not here: that it never returns does not end the operation at hand."""
        saved = self.no_return
        try:
            yield
        finally:
            self.no_return = saved

    @contextmanager
    def fresh(self, in_frame: bool = False) -> Iterator[None]:
        """Interpret a body in the middle of something else: what is under way there must not show."""
        saved = self.effects, self.soft, self.no_return, self.nesting, self.steps, self.origin, self.in_frame
        self.effects, self.soft, self.no_return, self.nesting, self.steps, self.origin, self.in_frame = None, "", False, 0, 0, "", in_frame
        try:
            yield
        finally:
            self.effects, self.soft, self.no_return, self.nesting, self.steps, self.origin, self.in_frame = saved

    @contextmanager
    def recorded(self) -> Iterator[list[Effect]]:
        """Evaluate an operation of its own: its effects are what the block yields."""
        saved, self.effects = self.effects, []
        try:
            yield self.effects
        finally:
            self.effects = saved

    @property
    def solver(self) -> Solver:
        """Type arguments."""
        raise NotImplementedError

    def is_subclass(self, name: str, base: str) -> bool:
        """Is a class derived from another, or the same?"""
        return self.program.is_subclass(name, base)

    def is_always_true(self, name: str) -> bool:
        """Is it a class of the user's that does not say when its instances are false?"""
        return self.program.is_users(name) and all(self.program.member(name, method) is None for method in ("__bool__", "__len__"))

    def is_protocol(self, name: str) -> bool:
        """Is it a protocol, which unrelated classes may implement?"""
        return self.program.is_protocol(name)

    def fits_protocol(self, value: Value, declared: Value) -> bool:
        """Is it a function, where a callable protocol is declared?"""
        return isinstance(value, FUNCTIONS) and isinstance(declared, Inst) and self.is_protocol(declared.name)

    def kind_of(self, key: str) -> str | None:
        """The kind of a function whose body is known."""
        return self.units.kind(key)

    # -- the parts, for one another ------------------------------------------------------------------------------------

    def call(self, func: Value, args: tuple[Arg, ...]) -> Value:
        """Call a value (calls.py)."""
        raise NotImplementedError

    def member(self, base: Value, name: str) -> Value:
        """Read an attribute (members.py)."""
        raise NotImplementedError

    def constructor(self, name: str) -> tuple[tuple[Parameter, Value], ...]:
        """The parameters of a class's constructor and what they are declared to be (constructors.py)."""
        raise NotImplementedError

    def fields_of(self, name: str, args: tuple[Arg, ...]) -> tuple[tuple[str, Value], ...]:
        """What a class's constructor was given that says more than its annotations (constructors.py)."""
        raise NotImplementedError

    def run_suspended(self, value: Suspended) -> Value:
        """Run the body behind a generator or coroutine object (calls.py)."""
        raise NotImplementedError

    def iterator(self, value: Value) -> Value:
        """`iter(value)` (operations.py)."""
        raise NotImplementedError

    def text(self, value: Value, methods: tuple[str, ...] = ()) -> None:
        """Format a value into a string (operations.py)."""
        raise NotImplementedError

    def iterate(self, value: Value) -> Value:
        """Iterate a value (operations.py)."""
        raise NotImplementedError

    def enter(self, value: Value) -> Value:
        """Enter a context manager (operations.py)."""
        raise NotImplementedError

    def leave(self, value: Value) -> Value:
        """Leave a context manager (operations.py)."""
        raise NotImplementedError

    def awaited(self, value: Value) -> Value:
        """Await a value (operations.py)."""
        raise NotImplementedError

    def subscript(self, base: Value, index: Value) -> Value:
        """`base[index]` (operations.py)."""
        raise NotImplementedError

    def unpack_mapping(self, value: Value) -> None:
        """`**value` (subscripts.py)."""
        raise NotImplementedError

    def metaclass_attribute(self, cls: Cls, name: str) -> Value:
        """What reading `cls.name` gives where only the metaclass has it (language.py)."""
        raise NotImplementedError

    def operator(self, left: Value, method: str, reverse: str, right: Value) -> Value:
        """A binary operator (operations.py)."""
        raise NotImplementedError

    def contains(self, container: Value, item: Value) -> None:
        """`item in container` (operations.py)."""
        raise NotImplementedError

    def truth(self, value: Value) -> None:
        """`if value` (operations.py)."""
        raise NotImplementedError

    def set_member(self, base: Value, name: str, value: Value) -> None:
        """`base.name = value` (setting.py)."""
        raise NotImplementedError

    def delete_member(self, base: Value, name: str) -> None:
        """`del base.name` (setting.py)."""
        raise NotImplementedError

    def perform(self, open_: Open, binding: dict[str, Value]) -> None:
        """Do what a summary left open (machine.py)."""
        raise NotImplementedError

    def given(self, value: Value, binding: dict[str, Value]) -> Value | None:
        """What a symbolic value is in a call (machine.py)."""
        raise NotImplementedError

    def substitute(self, value: Value, binding: dict[str, Value]) -> Value:
        """Replace parameters (machine.py)."""
        raise NotImplementedError


def implementation(node: SymbolNode | None) -> FuncDef | None:
    """The function behind a decorator or overloads."""
    if isinstance(node, OverloadedFuncDef):
        getter = node.items[0] if node.items else None
        node = getter if node.is_property else node.impl
    if isinstance(node, Decorator):
        node = node.func
    return node if isinstance(node, FuncDef) else None


def is_annotated(var: Var) -> bool:
    """Does an annotation say what it is? (mypy takes `self.x: T` for inferred, and notes that it is not.)"""
    return not var.is_inferred or var.explicit_self_type


def is_property(node: SymbolNode | None) -> bool:
    """Is that member a property?"""
    if isinstance(node, Decorator):
        return node.var.is_property
    return isinstance(node, OverloadedFuncDef) and node.is_property


def how_bound(node: SymbolNode | None) -> str:
    """What access through an instance binds."""
    if is_property(node):
        return "property"
    if isinstance(node, Decorator):
        return "staticmethod" if node.var.is_staticmethod else "classmethod" if node.var.is_classmethod else "method"
    if isinstance(node, (FuncDef, OverloadedFuncDef)):
        return "staticmethod" if node.is_static else "classmethod" if node.is_class else "method"
    return "method"


def wrapped_by(value: Inst) -> Bound | None:
    """What an instance calls when it is called, if it is known to wrap something."""
    first = value.fields[0] if value.fields else None
    return first[1] if first is not None and first[0] == WRAPPED and isinstance(first[1], Bound) else None


def wrapping(wrapped: Bound, typed: Value) -> Value:
    """Something that calls what it wraps: an instance of its own class where that is known."""
    return Inst(typed.name, typed.args, True, ((WRAPPED, wrapped),)) if isinstance(typed, Inst) else wrapped
