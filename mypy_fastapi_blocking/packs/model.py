"""What a stub pack says, as plain data.

This is all that the rest of the plugin knows of a library. Nothing here knows mypy or the syntax of `.pyi` files.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Final, NamedTuple, TypeAlias

AWAIT: Final = "await"
"""`@blocking(instead="await")`: what is called is given a coroutine, and awaiting that is the alternative."""


BOOL: Final = "builtins.bool"


class Role(Enum):
    """What a function does with a callable, generator or context manager that it is given; the value is the marker's name."""

    OFFLOADED = "Offloaded"  # runs it off the loop
    CALLED = "Called"  # calls it here and now
    ON_LOOP = "OnLoop"  # runs it on the loop later
    CONSTRUCTS = "Constructs"  # (on `self`) making an instance calls the method that overrides this one
    SERIALIZES = "Serializes"  # a framework calls it, on the loop, to write a response
    ITERATED = "Iterated"  # iterates it here and now
    ENTERED = "Entered"  # enters (and leaves) it here and now
    WRAPPED = "Wrapped"  # the result, when called, calls it
    CALLED_ON_ITERATION = "CalledOnIteration"  # the result, when iterated, calls it
    CLOSED = "Closed"  # leaving the result calls its `close()`
    REGISTERED = "Registered"  # calling the object whose method is called may call it
    SURROUNDED = "Surrounded"  # the result, when called, enters the object whose method is called around calling it
    GENERATOR_MANAGED = "GeneratorManaged"  # a generator function: calling the result gives its context manager
    NON_BLOCKING = "NonBlocking"  # must not block: passing a blocking function is an error


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a mark stands."""

    path: str
    line: int


@dataclass(frozen=True, slots=True)
class Mark:
    """`@blocking(kind, instead=…, note=…)` or `@nonblocking`; `kind` is None for the latter and "call" for a bare `@blocking`."""

    blocking: bool
    kind: str | None = None
    instead: str | None = None
    note: str | None = None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class EndpointMark:
    """A parameter whose function is registered with a framework: `Endpoint("route", method="GET", path="path")`.

    `offloaded` says that a sync function runs off the loop there: always, never, or where the parameter of that name (of the same call or
    of the receiver's constructor) is true. `path`, `methods`, `response` and `prefix` name the parameters (of the same call) that hold the
    path, the list of methods and the model of the response, and the parameter of the receiver's constructor that holds a prefix; without
    `path` the prefix is the whole path, and `methods` is the constructor's as well. `head`: where GET is answered, so is HEAD. `listed`: it
    is a route by itself, in whatever includes it.
    """

    kind: str
    method: str | None = None
    methods: str | None = None
    path: str | None = None
    prefix: str | None = None
    response: str | None = None
    head: bool = False
    listed: bool = False
    offloaded: bool | str = True

    def parameters(self) -> tuple[str, ...]:
        """The parameters of the same call that say more of the function."""
        return tuple(name for name in (self.path, self.methods, self.response, self.offloaded) if isinstance(name, str))


def answered(kind: str, head: bool, methods: set[str], says_none: bool) -> set[str]:
    """The methods that a route answers: of one that says none GET, and where GET is answered, HEAD if its mark says so (`head`)."""
    found = methods or ({"GET"} if says_none and kind == "route" else set())
    return found | {"HEAD"} if head and "GET" in found else found


@dataclass(frozen=True, slots=True)
class TypeRef:
    """A type in a pack: a full name with arguments.

    Special names: "Any", "None", "Never", "Self", "Union" (arguments are the members), "Literal" (`literals` holds the values),
    "Callable" (the last argument is what it returns, the others are its parameters; one "..." stands for any), "TypeVar"
    (`literals` holds its name; parameter specifications are among them), BOOL (an argument is the class of the object whose method says
    yes: `def done(self) -> TypeIs[_DoneFuture]`). `tuple[T, ...]` is "builtins.tuple" with T and "...".
    All others are full names as mypy's `TypeInfo`s have them for builtins and typing: "builtins.list", "typing.Iterator".
    """

    name: str
    args: tuple[TypeRef, ...] = ()
    literals: tuple[str | int | bool | None, ...] = ()

    @property
    def is_callable(self) -> bool:
        """Is it the type of a function?"""
        return self.name == "Callable"


class ParamKind(Enum):
    """The kinds of parameter, as in `inspect`."""

    POSITIONAL_ONLY = 0
    POSITIONAL_OR_KEYWORD = 1
    VAR_POSITIONAL = 2
    KEYWORD_ONLY = 3
    VAR_KEYWORD = 4


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter of a pack's function, a method's `self` included.

    `elements`: role and endpoint are those of what a container holds. `included`: it is a router, or a list of such, included under the
    prefix in the parameter of that name ("": under none).
    """

    name: str
    kind: ParamKind = ParamKind.POSITIONAL_OR_KEYWORD
    has_default: bool = False
    annotation: TypeRef | None = None
    role: Role | None = None
    endpoint: EndpointMark | None = None
    elements: bool = False
    included: str | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """One `def`: an overload, or the only one.

    `returned` is the parameter of the callable that it returns, for decorator factories
    (`-> Callable[[Annotated[F, Endpoint("route")]], F]`). `provides` names the parameter whose function supplies the result
    (`-> Annotated[Any, Provides("dependency")]`, as FastAPI's `Depends`).
    """

    params: tuple[Param, ...] = ()
    returns: TypeRef | None = None
    mark: Mark | None = None
    is_async: bool = False
    returned: Param | None = None
    provides: str | None = None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class PackFunction:
    """A function or method: its overloads in order. `kind` is "function", "method", "classmethod", "staticmethod" or "property"."""

    fullname: str
    signatures: tuple[Signature, ...]
    kind: str = "function"


@dataclass(frozen=True, slots=True)
class PackVariable:
    """A variable or attribute with a type (`client: Annotated[Redis, …]` or `file: SpooledTemporaryFile`)."""

    fullname: str
    type: TypeRef | None = None
    origin: Origin | None = None


@dataclass(frozen=True, slots=True)
class PackAlias:
    """`from x import y as y`, `y = x.z`: the name stands for another. Not `explicit`: `from x import y`, for the pack's own use."""

    fullname: str
    target: str
    explicit: bool = True


@dataclass(frozen=True, slots=True)
class PackClass:
    """A class: its mark covers the public sync methods of the class, inherited ones included, but for its own members."""

    fullname: str
    bases: tuple[TypeRef, ...] = ()
    mark: Mark | None = None
    members: dict[str, PackItem] = field(default_factory=dict)
    type_params: tuple[str, ...] = ()
    origin: Origin | None = None


PackItem: TypeAlias = "PackFunction | PackVariable | PackAlias | PackClass"


@dataclass(frozen=True, slots=True)
class PackModule:
    """A module of a pack: its top-level names, and the modules that it star-imports."""

    name: str
    path: str
    names: dict[str, PackItem] = field(default_factory=dict)
    stars: tuple[str, ...] = ()


class RouterNames(NamedTuple):
    """How frameworks call what includes routers in one another, and registers routes with them: plain data, which is kept as JSON."""

    includers: dict[str, tuple[int, str, int, str]]  # method -> position and name of the router's parameter, and of the prefix's
    containers: dict[str, list[tuple[int, str, int, str]]]  # class -> the same for all parameters of its constructor ("": no prefix)
    registers: dict[str, tuple[int, str, int, str]]  # method -> position and name of the path's parameter, and of the methods' ("": none)
    decorating: list[str]  # those that register what their result is called with, and nothing else
    listed: list[str]  # the classes whose objects are registrations, wherever they are included
    handed: dict[str, tuple[int, str, str, bool, bool]]  # of those that are given the function: its parameter, kind, head, offloaded
    own: list[str]  # the constructors' parameters that hold a router's own prefix
    prefixed: list[str]  # the classes that have such a prefix
    words: list[str]  # the top-level packages of these frameworks
