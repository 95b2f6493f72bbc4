"""Interpreting `match`: what patterns say about the subject."""

from __future__ import annotations

from functools import partial

from mypy import nodes as n
from mypy import patterns as p
from mypy.nodes import Block

from mypy_fastapi_blocking.analysis.assignments import Assignments
from mypy_fastapi_blocking.analysis.body import Env, merged
from mypy_fastapi_blocking.analysis.narrowing import key_of, narrow, narrowed_to
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    NONE,
    UNKNOWN,
    Cls,
    Value,
    join,
    members,
)


class Matching(Assignments):
    """The part of the interpreter for `match`."""

    def block(self, block: Block | None) -> None:
        """Interpret a block (statements.py)."""
        raise NotImplementedError

    def match(self, node: n.MatchStmt) -> None:
        """`match`."""
        subject = self.value(node.subject)
        key = key_of(node.subject)
        after: Env | None = None
        rest = self.env
        remaining = subject
        for pattern, guard, body in zip(node.patterns, node.guards, node.bodies, strict=True):
            if rest is None or (remaining == NEVER and subject != NEVER):
                break
            self.env = dict(rest)
            matched = self._match(pattern, remaining)
            if matched == NEVER and remaining != NEVER:
                continue
            if key is not None:
                self.bind(key, matched)
            if guard is not None:
                self.test(guard)
                self.env = narrow(self, self.env, guard, True, self.quiet_value)
            self.block(body)
            after = merged(after, self.env)
            if guard is None:
                remaining = self._unmatched(pattern, remaining)
        if rest is not None and not (remaining == NEVER and subject != NEVER):
            self.env = dict(rest)
            if key is not None:
                self.bind(key, remaining)
            after = merged(after, self.env)
        self.env = after

    def _match(self, pattern: p.Pattern, value: Value) -> Value:
        """What a value is when the pattern matches it; binds the names in the pattern."""
        if isinstance(pattern, p.AsPattern):
            matched = self._match(pattern.pattern, value) if pattern.pattern is not None else value
            if pattern.name is not None:
                self.assign(pattern.name, matched)
            return matched
        if isinstance(pattern, p.OrPattern):
            return join(self._match(item, value) for item in pattern.patterns)
        if isinstance(pattern, p.ClassPattern):
            return self._match_class(pattern, value)
        if isinstance(pattern, p.SingletonPattern):
            return join(NONE for m in members(value) if m in (NONE, UNKNOWN)) if pattern.value is None else value
        if isinstance(pattern, p.ValuePattern):
            self.value(pattern.expr)
            return value
        for inner in (*getattr(pattern, "patterns", ()), *getattr(pattern, "values", ())):
            self._match(inner, self.machine.quiet_iterate(value))
        for name in (getattr(pattern, "rest", None), getattr(pattern, "capture", None)):
            if name is not None:
                self.assign(name, UNKNOWN)
        return value

    def _match_class(self, pattern: p.ClassPattern, value: Value) -> Value:
        classes = [c for c in members(self.value(pattern.class_ref)) if isinstance(c, Cls)]
        matched = narrowed_to(self, value, classes, True) if classes else UNKNOWN
        for name, inner in zip(pattern.keyword_keys, pattern.keyword_values, strict=True):
            part = self.perform(pattern, "read", name, partial(self.machine.member, matched, name))
            self._match(inner, part)
        for inner in pattern.positionals:
            self._match(inner, matched if len(classes) == 1 and classes[0].name.startswith("builtins.") else UNKNOWN)
        return matched

    def _unmatched(self, pattern: p.Pattern, value: Value) -> Value:
        if isinstance(pattern, p.AsPattern):
            return self._unmatched(pattern.pattern, value) if pattern.pattern is not None else NEVER
        if isinstance(pattern, p.OrPattern):
            for item in pattern.patterns:
                value = self._unmatched(item, value)
            return value
        if isinstance(pattern, p.ClassPattern) and not pattern.positionals and not pattern.keyword_keys:
            classes = [c for c in members(self.quiet_value(pattern.class_ref)) if isinstance(c, Cls)]
            return narrowed_to(self, value, classes, False) if classes else value
        if isinstance(pattern, p.SingletonPattern) and pattern.value is None:
            return join(m for m in members(value) if m != NONE)
        return value
