"""Questions that conditions ask of values (`if verbose`, `if mode == "sync"`, `if delay > 0`, `if isinstance(x, Disk)`), and who answers what."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import NamedTuple, Protocol

from mypy_fastapi_blocking.analysis.coroutines import is_coroutine_function
from mypy_fastapi_blocking.analysis.values import MEMBER, NONE, Cls, Func, Inst, Lit, Local, Tup, Value

TRUTH = "true"
EQUALS = "=="  # any of the literals, written as `literal_text` writes them
IS_ASYNC = "a coroutine function"
IS_INSTANCE = "instance of"  # any of the classes
IS_EXACTLY = "exactly of"  # any of the classes
_OF_CLASS = "<class "
_OF_TUPLE = "<("
_SENTINEL = "object "
ORDERS: dict[str, Callable[[float, float], bool]] = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}


class Facts(Protocol):
    """What answers depend on besides the value."""

    def kind_of(self, key: str) -> str | None:
        """The kind of a function whose body is known."""

    def is_subclass(self, name: str, base: str) -> bool:
        """Is a class derived from another, or the same?"""

    def is_always_true(self, name: str) -> bool:
        """Is it a class of the user's that does not say when its instances are false?"""

    def is_protocol(self, name: str) -> bool:
        """Is it a protocol, which unrelated classes may implement?"""


class Question(NamedTuple):
    """What is asked, and of which literals or classes."""

    test: str = TRUTH
    of: tuple[str, ...] = ()

    def answer(self, value: Value, facts: Facts) -> bool | None:
        """What a value answers, None where it may be either."""
        if self.test == TRUTH:
            return _truth(value, facts)
        if self.test == EQUALS:
            return _equals(value, self.of)
        if self.test in ORDERS:
            return _compared(value, ORDERS[self.test], self.of[0])
        if self.test == IS_ASYNC:
            return is_coroutine_function(value, facts.kind_of)
        return _is_instance(value, self.of, facts, self.test == IS_EXACTLY)


def literal_text(value: Value) -> str | None:
    """How a literal, a member of an enumeration or a sentinel (`MISSING = object()`) is written in a question; None of everything else."""
    if isinstance(value, Lit):
        return repr(value.value)
    if isinstance(value, Inst) and value.name == "builtins.object" and value.origin:
        return f"{_SENTINEL}{value.origin}"
    if isinstance(value, Inst) and value.fields and value.fields[0][0] == MEMBER and isinstance(name := value.fields[0][1], Lit):
        return f"{value.name}.{name.value}"
    return None


def key_text(value: Value) -> str | None:
    """The name under which a dict holds what it has for a literal key, a class, a member of an enumeration, or a tuple of such; None of every
    other key."""
    if isinstance(value, Lit) and isinstance(value.value, str):
        return None if value.value.startswith("<") else value.value
    if isinstance(value, Cls):
        return f"{_OF_CLASS}{value.name}>" if value.exact else None
    if isinstance(value, Tup):
        parts = [key_text(item) for item in value.items]
        return f"{_OF_TUPLE}{parts})>" if None not in parts else None
    text = literal_text(value)
    return None if text is None else f"<{text}>"


def text_of_key(name: str) -> str | None:
    """The reverse, as questions write literals; None of classes and tuples."""
    if name.startswith((_OF_CLASS, _OF_TUPLE)):
        return None
    return name[1:-1] if name.startswith("<") else repr(name)


def held_under(base: Inst, key: Value) -> Value | None:
    """What a dict holds under a key, if that is known."""
    text = key_text(key) if base.fields else None
    return dict(base.fields).get(text) if text is not None else None


def _truth(value: Value, facts: Facts) -> bool | None:
    if isinstance(value, Lit):
        return bool(value.value)
    if isinstance(value, Tup):
        return bool(value.items)
    is_plain = isinstance(value, Inst) and value.exact and facts.is_always_true(value.name)
    return True if is_plain or isinstance(value, (Func, Local, Cls)) else None


def _equals(value: Value, texts: tuple[str, ...]) -> bool | None:
    own = literal_text(value)
    if own is not None:
        return own in texts
    is_object = isinstance(value, (Inst, Func, Local, Cls, Tup)) and value != Inst("builtins.object")
    return False if is_object and all(text == repr(NONE.value) or text.startswith(_SENTINEL) for text in texts) else None


def _compared(value: Value, compare: Callable[[float, float], bool], number: str) -> bool | None:
    known = value.value if isinstance(value, Lit) else None
    return compare(known, float(number)) if isinstance(known, (int, float)) else None


def _is_instance(value: Value, classes: tuple[str, ...], facts: Facts, exactly: bool) -> bool | None:
    if not isinstance(value, Inst):
        return None
    if any(value.name == cls if exactly and value.exact else facts.is_subclass(value.name, cls) for cls in classes):
        return True if value.exact or not exactly else None
    is_open = not value.exact or value.name.startswith("builtins.") or any(map(facts.is_protocol, classes))
    return None if is_open else False
