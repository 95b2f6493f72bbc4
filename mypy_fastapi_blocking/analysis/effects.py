"""What an operation does, as data: the outcome of evaluating it, before any fixpoint."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from mypy_fastapi_blocking.analysis.summary import Open, Store
from mypy_fastapi_blocking.analysis.values import Value
from mypy_fastapi_blocking.packs.model import EndpointMark, Mark


@dataclass(frozen=True, slots=True)
class Enter:
    """A function whose body is known runs, with its parameters bound. `soft`: unless the class of that parameter overrides it."""

    key: str
    binding: tuple[tuple[str, Value], ...] = ()
    soft: str = ""


@dataclass(frozen=True, slots=True)
class Passed:
    """An async function, which answers for itself, is called with its parameters (and what it captured) bound to these."""

    key: str
    binding: tuple[tuple[str, Value], ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A marked function runs. `soft` as in `Enter`."""

    name: str
    mark: Mark
    soft: str = ""


@dataclass(frozen=True, slots=True)
class Opened:
    """Something that the caller passes runs."""

    open: Open


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Something runs that nothing is known of."""


@dataclass(frozen=True, slots=True)
class Later:
    """What the operation enters does not run in it, but later, in the same thread."""


@dataclass(frozen=True, slots=True)
class Register:
    """A function is registered with a framework, by a call with these arguments on that receiver. `by_helper`: a function of the user's does
    that, which the operation calls.
    """

    func: Value
    endpoint: EndpointMark
    given: tuple[tuple[str, Value], ...]
    receiver: Value | None
    by_helper: bool = False


@dataclass(frozen=True, slots=True)
class Dispatched:
    """An abstract method of a class is called: modules further up may see more implementations than this one. `of`: on what."""

    cls: str
    method: str
    of: Value | None = None


@dataclass(frozen=True, slots=True)
class Promised:
    """A value is put where a callable is expected that does not block."""

    value: Value


Effect: TypeAlias = Passed | Dispatched | Promised | Enter | Leaf | Opened | Unresolved | Later | Register | Store
