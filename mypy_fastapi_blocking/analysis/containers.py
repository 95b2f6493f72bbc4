"""Containers, and what is put into them: anywhere, or under a key (an *entry*)."""

from __future__ import annotations

from typing import TypeGuard

from mypy_fastapi_blocking.analysis.values import MAX_ENTRIES, NEVER, UNKNOWN, Inst, Value, join, join2, members

_ENTRY = "@entry"  # the class of what says under which key of a dict a value is put
_KEYED = ("builtins.dict", "collections.OrderedDict")


def entry(key: str, value: Value) -> Inst:
    """What a dict is given under a key (`questions.key_text`)."""
    return Inst(_ENTRY, fields=((key, value),))


def is_entry(value: Value) -> TypeGuard[Inst]:
    """Is it that?"""
    return isinstance(value, Inst) and value.name == _ENTRY


def without_entries(value: Value) -> Value:
    """What is put in, whatever it is put under."""
    if not any(map(is_entry, members(value))):
        return value
    return join(held for m in members(value) for held in ([v for _, v in m.fields] if is_entry(m) else [m]))


def with_element(container: Inst, element: Value) -> Inst:
    """A container of which the elements may be that as well; nothing is known of what is under which key, unless it is put under one."""
    known = container.args[-1] if container.args else UNKNOWN
    added = without_entries(element)
    args = (*container.args[:-1], added if known == UNKNOWN else join2(known, added))
    entries = [m for m in members(element) if is_entry(m)]
    if container.name not in _KEYED or len(entries) < len(members(element)):
        return Inst(container.name, args, container.exact)
    fields = dict(container.fields)
    for key, value in (field for one in entries for field in one.fields):
        fields[key] = join2(fields.get(key, NEVER), value)
    return Inst(container.name, args, container.exact, tuple(fields.items()) if len(fields) < MAX_ENTRIES else ())
