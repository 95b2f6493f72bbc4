"""Interpreting `match`: what patterns say about the subject."""

from __future__ import annotations

from functools import partial

from mypy import nodes as n
from mypy import patterns as p
from mypy.nodes import Block

from mypy_fastapi_blocking.analysis.assignments import Assignments
from mypy_fastapi_blocking.analysis.body import Env, merged
from mypy_fastapi_blocking.analysis.guarding import subject_of
from mypy_fastapi_blocking.analysis.guards import asked_of, joined
from mypy_fastapi_blocking.analysis.narrowing import answering, key_of, narrow, narrowed_to
from mypy_fastapi_blocking.analysis.questions import EQUALS, IS_INSTANCE, Question, literal_text
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    NONE,
    UNKNOWN,
    Cls,
    Inst,
    Lit,
    Tup,
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
        asked = subject_of(self, node.subject)
        outer = self.guards
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
            question, is_all = self._question(pattern) if asked is not None else (None, False)
            others = self.guards
            if asked is not None and question is not None:
                self.guards = joined(others, (asked_of(asked, True, question),))
            if guard is not None:
                self.test(guard)
                self.env = narrow(self, self.env, guard, True, self.quiet_value)
            self.block(body)
            after = merged(after, self.env)
            self.guards = others
            if guard is None:
                remaining = self._unmatched(pattern, remaining)
                if asked is not None and question is not None and is_all:
                    self.guards = joined(others, (asked_of(asked, False, question),))
        self.guards = outer
        if rest is not None and not (remaining == NEVER and subject != NEVER):
            self.env = dict(rest)
            if key is not None:
                self.bind(key, remaining)
            after = merged(after, self.env)
        self.env = after

    def _question(self, pattern: p.Pattern) -> tuple[Question | None, bool]:
        """What a pattern asks of the subject, and whether that is all that it asks."""
        if isinstance(pattern, p.AsPattern):
            return self._question(pattern.pattern) if pattern.pattern is not None else (None, True)
        if isinstance(pattern, p.ClassPattern):
            names = tuple(c.name for c in members(self.quiet_value(pattern.class_ref)) if isinstance(c, Cls))
            return Question(IS_INSTANCE, names) if names else None, not pattern.positionals and not pattern.keyword_keys
        if isinstance(pattern, p.SingletonPattern):
            return Question(EQUALS, (repr(pattern.value),)), True
        if isinstance(pattern, p.ValuePattern):
            text = literal_text(self.quiet_value(pattern.expr))
            return Question(EQUALS, (text,)) if text is not None else None, True
        if isinstance(pattern, p.OrPattern):
            parts = [self._question(item) for item in pattern.patterns]
            tests = {question.test if question is not None else None for question, _ in parts}
            of = tuple(text for question, _ in parts if question is not None for text in question.of)
            test = tests.pop() if len(tests) == 1 else None
            return Question(test, of) if test is not None else None, all(is_all for _, is_all in parts)
        return None, False

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
            return self._match_value(pattern, value)
        if isinstance(pattern, p.SequencePattern):
            return self._match_sequence(pattern, value)
        if isinstance(pattern, p.MappingPattern):
            return self._match_mapping(pattern, value)
        return value

    def _match_value(self, pattern: p.ValuePattern, value: Value) -> Value:
        """A literal or a dotted name: the subject is compared with it."""
        wanted = self.value(pattern.expr)
        self.perform(pattern, "operator", "==", partial(self.machine.operator, value, "__eq__", "__eq__", wanted))
        literal = literal_text(wanted)
        return value if literal is None else answering(self, Question(EQUALS, (literal,)), True)(value)

    def _match_sequence(self, pattern: p.SequencePattern, value: Value) -> Value:
        """`[a, *rest]`: element by element where the subject is a tuple of that length."""
        items = pattern.patterns
        starred = any(isinstance(item, p.StarredPattern) for item in items)
        exact = [m.items for m in members(value) if isinstance(m, Tup) and not starred and len(m.items) == len(items)]
        element = self.machine.quiet_iterate(value)
        for position, item in enumerate(items):
            if isinstance(item, p.StarredPattern):
                if item.capture is not None:
                    self.assign(item.capture, Inst("builtins.list", (element,)))
            else:
                self._match(item, join(found[position] for found in exact) if exact else element)
        return value

    def _match_mapping(self, pattern: p.MappingPattern, value: Value) -> Value:
        """`{"key": inner, **rest}`."""
        for key, inner in zip(pattern.keys, pattern.values, strict=True):
            index = self.value(key)
            self._match(inner, self.perform(pattern, "subscript", "", partial(self.machine.subscript, value, index)))
        if pattern.rest is not None:
            self.assign(pattern.rest, value)
        return value

    def _match_class(self, pattern: p.ClassPattern, value: Value) -> Value:
        classes = [c for c in members(self.value(pattern.class_ref)) if isinstance(c, Cls)]
        matched = narrowed_to(self, value, classes, True) if classes else UNKNOWN
        for name, inner in zip(pattern.keyword_keys, pattern.keyword_values, strict=True):
            part = self.perform(pattern, "read", name, partial(self.machine.member, matched, name))
            self._match(inner, part)
        names = self._match_args(classes) if pattern.positionals else ()
        for position, inner in enumerate(pattern.positionals):
            part = matched if len(classes) == 1 and classes[0].name.startswith("builtins.") else UNKNOWN
            if position < len(names):
                part = self.perform(pattern, "read", names[position], partial(self.machine.member, matched, names[position]))
            self._match(inner, part)
        return matched

    def _match_args(self, classes: list[Cls]) -> tuple[str, ...]:
        """The attributes that positional patterns of a class mean."""
        info = self.machine.program.type_info(classes[0].name) if len(classes) == 1 else None
        symbol = info.get("__match_args__") if info is not None else None
        declared = self.machine.types.value(symbol.node.type) if symbol is not None and isinstance(symbol.node, n.Var) else UNKNOWN
        items = declared.items if isinstance(declared, Tup) else ()
        return tuple(item.value for item in items if isinstance(item, Lit) and isinstance(item.value, str))

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
        if isinstance(pattern, p.ValuePattern):
            literal = literal_text(self.quiet_value(pattern.expr))
            return answering(self, Question(EQUALS, (literal,)), False)(value) if literal is not None else value
        return value
