"""Conditions on parameters: what a call must be given for a part of a body to run (`if verbose:`, `if client is None:`, `if mode == "sync":`).

Only literals decide, and what surely is an object: a helper that blocks `if cached is None` does not block a caller that passes something.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol, TypeAlias

from mypy_fastapi_blocking.analysis.coroutines import is_coroutine_function
from mypy_fastapi_blocking.analysis.values import Cls, Func, Inst, Lit, Local, Param, Value

TRUTH = ""  # a test that is no comparison
IS_NONE = "None"
IS_ASYNC = "a coroutine function"
IS_INSTANCE = "instance of "  # and the full names of classes


class Facts(Protocol):
    """What answers depend on besides the value."""

    def kind_of(self, key: str) -> str | None:
        """The kind of a function whose body is known."""

    def is_subclass(self, name: str, base: str) -> bool:
        """Is a class derived from another, or the same?"""


class Guard(NamedTuple):
    """A parameter, what is asked of it (its truth, or whether it is the literal written in `test`), and what the answer must be."""

    name: str
    wanted: bool
    test: str = TRUTH

    def __str__(self) -> str:
        if self.test == TRUTH:
            return f"{self.name} {'true' if self.wanted else 'false'}"
        return f"{self.name} {'' if self.wanted else 'not '}{self.test}"

    def negated(self) -> Guard:
        """The opposite."""
        return Guard(self.name, not self.wanted, self.test)

    def answer(self, value: Value, facts: Facts) -> bool | None:
        """What a value answers, None where it may be either."""
        if self.test.startswith(IS_INSTANCE):
            return _is_instance(value, self.test[len(IS_INSTANCE) :].split(","), facts)
        if self.test == IS_ASYNC:
            return is_coroutine_function(value, facts.kind_of)
        if isinstance(value, Lit):
            return bool(value.value) if self.test == TRUTH else repr(value.value) == self.test
        if self.test == IS_NONE and isinstance(value, (Inst, Func, Local, Cls)) and value != Inst("builtins.object"):
            return False
        return True if self.test == TRUTH and isinstance(value, (Func, Local, Cls)) else None


Guards: TypeAlias = tuple[Guard, ...]


def _is_instance(value: Value, classes: list[str], facts: Facts) -> bool | None:
    if not isinstance(value, Inst):
        return None
    if any(facts.is_subclass(value.name, cls) for cls in classes):
        return True
    return False if value.exact and not value.name.startswith("builtins.") else None


def decided(guards: Guards, binding: dict[str, Value], facts: Facts) -> Guards | None:
    """What is left of guards in a call: None if an argument excludes it, the caller's own guards if it passes a parameter on."""
    left: list[Guard] = []
    for guard in guards:
        value = binding.get(guard.name)
        if isinstance(value, Param):
            if value.name != "self":
                left.append(Guard(value.name, guard.wanted, guard.test))
        elif value is not None and guard.answer(value, facts) is (not guard.wanted):
            return None
    return tuple(left)


def conditional(answers: tuple[tuple[Guards, Value], ...]) -> tuple[tuple[Guards, Value], ...]:
    """The same, if conditions decide anything."""
    return answers if len(answers) > 1 and any(guards for guards, _ in answers) else ()
