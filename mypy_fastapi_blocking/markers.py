"""The markers that say what a function does to the thread that calls it.

At run time they do nothing: a decorator returns its argument unchanged, and what stands inside `Annotated` is inert data. Nothing of
mypy is imported here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, overload

T = TypeVar("T")


@overload
def blocking(kind: str | None = None, /, *, instead: str | None = None, note: str | None = None) -> Callable[[T], T]: ...
@overload
def blocking(marked: T, /) -> T: ...
def blocking(marked: object = None, /, *, instead: str | None = None, note: str | None = None) -> Any:
    """Mark a function, a method, a property, or a class (all its public sync methods) as one that holds its thread.

    `kind` is one of the kinds of blocking ("network", "database", …), `instead` the full name of an async alternative, `note` a sentence
    for the error. Usable bare (`@blocking`) and with arguments (`@blocking("database")`).
    """
    if marked is None or isinstance(marked, str):
        return _same
    return marked


def nonblocking(marked: T, /) -> T:
    """Promise that a function does not block: its body is checked like an `async def`'s, and its callers rely on it."""
    return marked


def _same(marked: T) -> T:
    return marked


class _Metadata:
    """The base of what stands inside `Annotated`."""

    __slots__ = ()


class Blocking(_Metadata):
    """`-> Annotated[T, Blocking("network")]`: the same as `@blocking("network")`."""

    __slots__ = ("instead", "kind", "note")

    def __init__(self, kind: str | None = None, /, *, instead: str | None = None, note: str | None = None) -> None:
        self.kind = kind
        self.instead = instead
        self.note = note


class NonBlocking(_Metadata):
    """On a parameter: the callable given must not block. On a return annotation: the same as `@nonblocking`."""

    __slots__ = ()


class Offloaded(_Metadata):
    """On a parameter: the callable (or generator) given runs off the event loop."""

    __slots__ = ()


class Called(_Metadata):
    """On a parameter: the callable given is called here and now."""

    __slots__ = ()


class OnLoop(_Metadata):
    """On a parameter: the callable given runs on the event loop later."""

    __slots__ = ()


class Constructs(_Metadata):
    """On a method's `self`: making an instance calls the method that overrides this one, in the thread of whoever makes it."""

    __slots__ = ()


class Iterated(_Metadata):
    """On a parameter: the iterable given is iterated here and now."""

    __slots__ = ()


class Entered(_Metadata):
    """On a parameter: the context manager given is entered, and left, here and now."""

    __slots__ = ()


class Wrapped(_Metadata):
    """On a parameter: what is returned calls the callable given."""

    __slots__ = ()


class Closed(_Metadata):
    """On a parameter: leaving what is returned calls `close()` of what is given."""

    __slots__ = ()


class Registered(_Metadata):
    """On a method's parameter: calling the object may call what is given."""

    __slots__ = ()


class Serializes(_Metadata):
    """On a parameter: a framework calls what is given, on the event loop, when it writes a response."""

    __slots__ = ()


class Surrounded(_Metadata):
    """On a method's parameter: what is returned enters and leaves the object around calling what is given."""

    __slots__ = ()


class CalledOnIteration(_Metadata):
    """On a parameter: iterating what is returned calls the callable given."""

    __slots__ = ()


class GeneratorManaged(_Metadata):
    """On a parameter: the generator function given becomes a context manager function."""

    __slots__ = ()


class Endpoint(_Metadata):
    """On a parameter: the function given is registered with a framework (stubs/README.md says what the arguments mean)."""

    __slots__ = ("head", "kind", "listed", "method", "methods", "offloaded", "path", "prefix", "response")

    def __init__(
        self,
        kind: str,
        /,
        *,
        method: str | None = None,
        methods: str | None = None,
        path: str | None = None,
        prefix: str | None = None,
        response: str | None = None,
        head: bool = False,
        listed: bool = False,
        offloaded: bool | str = True,
    ) -> None:
        self.kind = kind
        self.method = method
        self.methods = methods
        self.path = path
        self.prefix = prefix
        self.response = response
        self.head = head
        self.listed = listed
        self.offloaded = offloaded


class Included(_Metadata):
    """On a parameter: the router given is included in the object whose method is called, under the prefix in the named parameter."""

    __slots__ = ("prefix",)

    def __init__(self, prefix: str = "", /) -> None:
        self.prefix = prefix


class Provides(_Metadata):
    """On a return annotation: the result is what the function given as the named parameter returns or yields."""

    __slots__ = ("param",)

    def __init__(self, param: str, /) -> None:
        self.param = param
