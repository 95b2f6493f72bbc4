"""Conditions on what callers pass: what a call must be given for a part of a body to run (`if verbose:`, `if mode == "sync":`).

Only what is known of an argument decides: a literal, a member of an enumeration, an object of a class. A helper that blocks
`if cached is None` does not block a caller that passes something.
"""

from __future__ import annotations

from typing import NamedTuple, Protocol, TypeAlias

from mypy_fastapi_blocking.analysis.questions import TRUTH, Facts, Question
from mypy_fastapi_blocking.analysis.symbolic import ANY, ASKS, is_symbolic
from mypy_fastapi_blocking.analysis.values import Arg, Lit, Member, Param, Result, Value, members

MAX_GUARDS = 6  # more conditions than this on one way are not told apart


class Guard(NamedTuple):
    """What is asked, of which symbolic value (or of one of several values), and what the answer must be."""

    subject: Value
    wanted: bool
    question: Question = Question()

    def __str__(self) -> str:
        asked = self.question
        if asked.test == TRUTH:
            return f"{_name(self.subject)} {'true' if self.wanted else 'false'}"
        return f"{_name(self.subject)} {'' if self.wanted else 'not '}{asked.test} {' or '.join(asked.of)}"

    def negated(self) -> Guard:
        """The opposite."""
        return Guard(self.subject, not self.wanted, self.question)

    @property
    def value(self) -> Value:
        """The condition as a value: true or false, as the caller will know."""
        question = (self.question.test, *self.question.of)
        return Result(self.subject, (Arg(Lit(self.wanted)), *(Arg(Lit(part)) for part in question)), ASKS)


Guards: TypeAlias = tuple[Guard, ...]
Way: TypeAlias = tuple[Guards, Value]
"""Something that an expression may be, and the conditions under which it is that."""


class Given(Facts, Protocol):
    """Knows what symbolic values are in a call."""

    def given(self, value: Value, binding: dict[str, Value]) -> Value | None:
        """What a symbolic value is, None where its parameter is not given."""


def guard_in(value: Result) -> Guard:
    """The reverse of `Guard.value`."""
    wanted, test, *of = (arg.value.value for arg in value.args if isinstance(arg.value, Lit))
    return Guard(value.func, bool(wanted), Question(str(test), tuple(map(str, of))))


def asked_of(subject: Value, wanted: bool, question: Question) -> Guard:
    """That guard; what is asked of an answer is asked of what the answer comes from."""
    if isinstance(subject, Result) and subject.how == ASKS and question.test == TRUTH:
        inner = guard_in(subject)
        return asked_of(inner.subject, wanted == inner.wanted, inner.question)
    return Guard(subject, wanted, question)


def decided(guards: Guards, binding: dict[str, Value], given: Given) -> Guards | None:
    """What is left of guards in a call: None if an argument excludes it, the caller's own guards if it passes a parameter on."""
    left: list[Guard] = []
    for guard in guards:
        value = given.given(guard.subject, binding)
        alternatives = alternatives_of(value, guard.subject) if value is not None else ()
        possible = [m for m in alternatives if is_symbolic(m) or guard.question.answer(m, given) is not (not guard.wanted)]
        if alternatives and not possible:
            return None
        if len(possible) == 1 and is_symbolic(possible[0]) and not _is_object(possible[0]):
            left.append(asked_of(possible[0], guard.wanted, guard.question))
    return tuple(left)


def one_of(first: Guards, second: Guards) -> Guards:
    """What must hold where one of two conditions does: one of a part of each."""
    if not first or not second:
        return ()
    first_answer, *others = (*_answers(first[0]), *_answers(second[0]))
    return (Guard(Result(first_answer, tuple(map(Arg, others)), ANY), True),) if len(others) < MAX_GUARDS else ()


def _answers(guard: Guard) -> tuple[Value, ...]:
    """The answers of which one must be true."""
    subject = guard.subject
    if isinstance(subject, Result) and subject.how == ANY and guard.wanted and guard.question.test == TRUTH:
        return (subject.func, *(arg.value for arg in subject.args))
    return (guard.value,)


def alternatives_of(value: Value, subject: Value) -> tuple[Value, ...]:
    """What a value may be; of an attribute or an option of what the caller passes, no more than that: beside it stands what it is without its
    caller."""
    kind = type(subject)
    is_read = kind is Member or (isinstance(subject, Result) and subject.how == "call")
    symbolic = [m for m in members(value) if type(m) is kind] if is_read else ()
    return (symbolic[0],) if len(symbolic) == 1 else members(value)


def joined(outer: Guards, inner: Guards) -> Guards:
    """Both, once each, and no more of them than are worth telling apart."""
    if not inner:
        return outer
    return tuple(dict.fromkeys((*outer, *inner)))[-MAX_GUARDS:]


def ordered(guards: Guards) -> Guards:
    """The same guards, once each, in an order that depends on nothing but themselves."""
    return tuple(sorted(set(guards), key=_written)) if len(guards) > 1 else guards


def _written(guard: Guard) -> tuple[list[str], bool, Question]:
    return sorted(map(repr, members(guard.subject))), guard.wanted, guard.question


def _name(subject: Value) -> str:
    if isinstance(subject, Result):
        return " or ".join(
            str(guard_in(answer)) for answer in (subject.func, *(arg.value for arg in subject.args)) if isinstance(answer, Result)
        )
    if isinstance(subject, Member):
        return f"{_name(subject.base)}.{subject.name}"
    return " or ".join(m.name for m in members(subject) if isinstance(m, Param))


def _is_object(value: Value) -> bool:
    return isinstance(value, Param) and value.name == "self"


def conditional(answers: tuple[tuple[Guards, Value], ...]) -> tuple[tuple[Guards, Value], ...]:
    """The same, if conditions decide anything."""
    return answers if len(answers) > 1 and any(guards for guards, _ in answers) else ()
