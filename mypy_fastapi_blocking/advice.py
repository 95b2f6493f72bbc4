"""The best fix for a finding, worded for its line.

In this order: what the mark's note says; the function instead of its result, where a call is handed to an offloader; the async alternative
that the mark names; a thread, through the runner that the module imports already, with the reader's own arguments; and for an entry point
that awaits nothing, a plain `def`.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass

from mypy.nodes import MypyFile
from mypy.types import CallableType, Instance, get_proper_type

from mypy_fastapi_blocking import messages
from mypy_fastapi_blocking.analysis.core import implementation
from mypy_fastapi_blocking.analysis.frames import Finding
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.packs.model import AWAIT
from mypy_fastapi_blocking.runners import Runner, runner_of
from mypy_fastapi_blocking.source import Source, source_of

WHOLE = {"iterate": "list", "format": "str"}  # what does the same to all of a value
PARTIAL = "functools.partial"
HOW = {"iterate": '"async for" over', "enter": '"async with"', "leave": '"async with"'}
FORMS = {"iterate": "async for ... in ", "enter": "async with ", "leave": "async with "}
ACCESSES = ("call", "enter", "leave", "iterate", "read")  # operations for which the alternative has a counterpart
ITERATORS = ("typing.Iterator", "typing.Generator", "typing.Iterable")
CPU_KINDS = ("cpu", "cpu-bulk")


@dataclass(frozen=True)
class Place:
    """The operation as it stands in the source: `node` is None where that cannot be seen."""

    source: Source
    node: ast.expr | None

    @property
    def call(self) -> ast.Call | None:
        """The call that it is, if it is one."""
        return self.node if isinstance(self.node, ast.Call) else None

    def receiver(self, cls: str) -> str:
        """What a method is called on, or what is iterated over; where that is made on the spot, an instance of `cls` is."""
        func = self.call.func if self.call is not None else None
        on = func.value if isinstance(func, ast.Attribute) else self.node if self.call is None else None
        if isinstance(on, ast.Call):
            made = self.handed_over(on)
            return f"{cls}({', '.join(made[1:])})" if made and _last_name(made[0])[:1].isupper() else _instance_name(cls)
        return self.source.text(on) if on is not None else ""

    def stands_in(self) -> str:
        """What the operation is there for: "iterate" in `for … in f()`, "enter" in `with f()`, else ""."""
        around = self.source.parent(self.node) if self.node is not None else None
        if isinstance(around, (ast.For, ast.comprehension)) and around.iter is self.node:
            return "iterate"
        return "enter" if isinstance(around, ast.withitem) else ""

    def handed_over(self, call: ast.Call) -> list[str] | None:
        """The callee and the arguments, as they are given to a runner; None if that cannot be shown."""
        parts: list[str] = [self.source.text(call.func), *(self.source.text(arg) for arg in call.args)]
        for keyword in call.keywords:
            value = self.source.text(keyword.value)
            parts.append((f"{keyword.arg}={value}" if keyword.arg else f"**{value}") if value else "")
        return parts if all(parts) else None


def advice(finding: Finding, tree: MypyFile, program: Program) -> Iterator[str]:
    """The notes that say what to do."""
    if finding.note:
        yield finding.note
    last_async = [hop.name for hop in finding.hops if hop.is_async][-1:]
    if last_async or finding.foreign or finding.given:
        yield from (messages.FIX_THERE.format(name=name) for name in last_async)
        return
    source = source_of(tree.path)
    place = Place(source, source.at(finding.op.node, finding.op.text))
    if finding.promise:
        yield messages.NOT_HERE.format(name=finding.name)
    elif finding.op.offloaded:
        yield _pass_function(place)
    elif finding.instead == AWAIT and len(finding.hops) == 1:
        yield from _await_argument(place)
    elif finding.instead and len(finding.hops) == 1 and finding.op.what in ACCESSES and finding.unit.is_frame():
        yield _instead(finding, place, program)
    else:
        yield from _offload(finding, place, runner_of(tree, program, finding.endpoint is not None))


# -- the async alternative ---------------------------------------------------------------------------------------------


def _instead(finding: Finding, place: Place, program: Program) -> str:
    """The alternative, spelled as the reader would write it: a function is called, the method of a class is called on an instance."""
    name = finding.instead
    owner, _, last = name.rpartition(".")
    on_instance = program.is_class(finding.hops[-1].name.rpartition(".")[0])
    what = finding.op.what if finding.op.what != "call" else place.stands_in()
    if finding.op.what == "call" and what == "iterate" and not _is_lazy(program, finding.hops[-1].name):
        what = "call"  # it is the call that blocks, and it is awaited
    form = FORMS.get(what, "await ")
    or_def = _or_def(finding, place.source)
    if last[:1].isupper():
        method = place.call.func.attr if place.call is not None and isinstance(place.call.func, ast.Attribute) else ""
        if on_instance and place.receiver(name) and method:
            return messages.USE_FORM.format(name=name, form=f"{form}{place.receiver(name)}.{method}(...)") + or_def
        return messages.USE.format(name=name) + or_def
    if owner.rpartition(".")[2][:1].isupper():
        receiver = (on_instance and place.receiver(owner)) or _instance_name(owner)
        if finding.op.what == "iterate":
            return messages.USE_FORM.format(name=owner, form=f"{form}{receiver}") + or_def
        return messages.USE_FORM.format(name=owner, form=f"{form}{receiver}.{last}(...)") + or_def
    if on_instance or finding.op.what != "call":
        return messages.USE_RESULT.format(name=name, how=HOW.get(what, "await")) + or_def
    return messages.USE_CALL.format(form=form if what != "iterate" else "await ", name=name)


def _is_lazy(program: Program, fullname: str) -> bool:
    """Does a function return an iterator, so that its alternative is one for `async for`?"""
    node = implementation(program.node(fullname))
    typ = get_proper_type(node.type) if node is not None and node.type is not None else None
    returned = get_proper_type(typ.ret_type) if isinstance(typ, CallableType) else None
    return isinstance(returned, Instance) and returned.type.fullname in ITERATORS


def _last_name(dotted: str) -> str:
    return dotted.rpartition(".")[2]


def _instance_name(cls: str) -> str:
    """What people call an instance of a class: "client" for `httpx.AsyncClient`."""
    words: list[str] = re.findall(r"[A-Z]+[a-z0-9]*", cls.rpartition(".")[2])
    return words[-1].lower() if words else "it"


def _await_argument(place: Place) -> Iterator[str]:
    """`asyncio.run(main())` inside a coroutine: `await main()`."""
    first = place.call.args[0] if place.call is not None and place.call.args else None
    text = place.source.text(first) if isinstance(first, ast.Call) else ""
    if text:
        yield messages.USE_AWAIT.format(call=text)


# -- threads -----------------------------------------------------------------------------------------------------------


def _offload(finding: Finding, place: Place, runner: Runner) -> Iterator[str]:
    if finding.op.what in ("validate", "serialize") or (finding.endpoint is not None and finding.endpoint.kind == "callback"):
        yield messages.NOT_IN_CALLBACK
        return
    handed = _handed_over(finding, place, runner)
    call = f"{runner.name}({', '.join(handed) if handed else '...'})"
    origin = messages.FROM_MODULE.format(module=runner.module) if runner.module else ""
    if not finding.unit.is_frame():
        if finding.endpoint is not None:
            yield messages.MAKE_ASYNC.format(name=finding.name, call=call) + origin
        return
    if finding.op.what in ("enter", "leave", "decorate", "await"):
        yield messages.RUN_PART_IN_THREAD.format(call=call) + origin + _or_def(finding, place.source)
    else:
        yield messages.RUN_IN_THREAD.format(call=call) + origin + _or_def(finding, place.source)
    if finding.kind in CPU_KINDS:
        yield messages.CPU


def _handed_over(finding: Finding, place: Place, runner: Runner) -> list[str] | None:
    """What the runner is given, so that it does what the operation did: a function and its arguments, or a lambda."""
    if place.node is None or finding.op.what in ("enter", "leave", "decorate", "await"):
        return None
    if finding.op.what == "call":
        if place.call is None:
            return None
        handed = place.handed_over(place.call)
        if handed and place.call.keywords and not runner.keywords:
            return [f"{PARTIAL}({', '.join(handed)})"]
        return handed
    text = place.source.text(place.node)
    if not text or any(isinstance(inner, (ast.Await, ast.Yield, ast.YieldFrom)) for inner in ast.walk(place.node)):
        return None
    if finding.op.what in WHOLE:
        return [WHOLE[finding.op.what], text] if finding.op.what != "iterate" or place.stands_in() == "iterate" else None
    return [f"lambda: {text}"] if isinstance(getattr(place.node, "ctx", ast.Load()), ast.Load) else None


def _pass_function(place: Place) -> str:
    """`to_thread(f(x))`: the outer call with the function and its arguments in the place of its result."""
    call = place.call
    handed = place.handed_over(call) if call is not None else None
    if call is None or not handed:
        return messages.PASS_FUNCTION
    outer = place.source.parent(call)
    if isinstance(outer, ast.keyword):
        return messages.PASS_FUNCTION_CALL.format(call=f"{outer.arg}=lambda: {place.source.text(call)}")
    if call.keywords:
        handed = [f"{PARTIAL}({', '.join(handed)})"]
    if isinstance(outer, ast.Call):
        others = [", ".join(handed) if arg is call else place.source.text(arg) for arg in outer.args]
        if all(others) and not outer.keywords:
            return messages.PASS_FUNCTION_CALL.format(call=f"{place.source.text(outer.func)}({', '.join(others)})")
    return messages.PASS_FUNCTION_CALL.format(call=", ".join(handed))


# -- a plain def -------------------------------------------------------------------------------------------------------


def _or_def(finding: Finding, source: Source) -> str:
    """A framework runs a plain `def` in a thread; but nobody must await it, and no base class may want a coroutine."""
    endpoint, unit = finding.endpoint, finding.unit
    if endpoint is None or not endpoint.offloaded or finding.awaits or unit.kind() != "async":
        return ""
    if unit.cls is not None and any(unit.name in base.names for base in unit.cls.mro[1:]):
        return ""
    return "" if unit.name in source.awaited_names() else messages.OR_DEF.format(name=finding.name)
