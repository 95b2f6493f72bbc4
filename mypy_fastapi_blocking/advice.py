"""The best fix for a finding, worded for its line.

In this order: what the mark's note says; the function instead of its result, where a call is handed to an offloader; the async alternative
that the mark names; a thread, through the runner that the module imports already, with the reader's own arguments; and for an entry point
that awaits nothing, a plain `def`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from mypy.nodes import MypyFile

from mypy_fastapi_blocking import messages
from mypy_fastapi_blocking.alternatives import Suggestion, suggestion
from mypy_fastapi_blocking.analysis.effects import Later
from mypy_fastapi_blocking.analysis.frames import Finding
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.packs.model import AWAIT
from mypy_fastapi_blocking.places import Place
from mypy_fastapi_blocking.plain import or_def
from mypy_fastapi_blocking.runners import Runner, entering_runner, iterating_runner, runner_of
from mypy_fastapi_blocking.source import source_of

CONVERSIONS = {"r": "repr", "s": "str", "a": "ascii"}
PARTIAL = "functools.partial"
ACCESSES = ("call", "enter", "leave", "iterate", "contains", "read")  # operations for which the alternative has a counterpart
CHANGED = ("truth", "iterate", "set", "delete")  # operations of which no more than a part may be seen in the expression
MANAGED = ("enter", "leave")
PARTS = (*MANAGED, "decorate", "await")  # operations that are no expressions
CPU_KINDS = ("cpu", "cpu-bulk")


def advice(finding: Finding, tree: MypyFile, program: Program, managed: bool) -> Iterator[str]:
    """The notes that say what to do. `managed`: entering or leaving what it gives blocks as well."""
    if finding.note:
        yield finding.note
    last_async = [hop.name for hop in finding.hops if hop.is_async][-1:]
    if last_async or finding.foreign or finding.given:
        yield from (messages.FIX_THERE.format(name=name) for name in last_async)
        return
    source = source_of(tree.path)
    place = Place(source, source.at(finding.op.node, finding.op.text), managed)
    if finding.promise:
        yield messages.NOT_HERE.format(name=finding.name)
    elif finding.op.offloaded == "function":
        yield _pass_function(place)
    elif Later() in finding.op.effects:
        yield messages.HAND_OVER
    elif finding.instead == AWAIT and len(finding.hops) == 1:
        yield from _await_argument(place)
    elif not place.is_in_class_body() and (said := _alternative(finding, place, program)) is not None:
        yield _instead(said, finding, place, tree, program)
    else:
        yield from _offload(finding, place, tree, program)


# -- the async alternative ---------------------------------------------------------------------------------------------


def _alternative(finding: Finding, place: Place, program: Program) -> Suggestion | None:
    fits = finding.op.what in ACCESSES and not finding.op.offloaded  # what is used in a thread has to be synchronous
    if not finding.instead or len(finding.hops) != 1 or not fits or not finding.unit.is_frame():
        return None
    return suggestion(finding, place, program)


def _instead(said: Suggestion, finding: Finding, place: Place, tree: MypyFile, program: Program) -> str:
    """The alternative; where a function can only be named, a thread as well, which runs it as it is."""
    if said.function and said.exact:
        return said.text
    ending = or_def(finding, tree, program)
    if not said.function:
        return said.text + ending
    runner = runner_of(tree, program, finding.endpoint is not None)
    handed = None if said.opens else _handed_over(finding, place, runner)
    of_block = place.managed and not place.block_awaits()
    words = messages.OR_BLOCK_IN_THREAD if of_block else messages.OR_IN_THREAD if handed else messages.OR_PART_IN_THREAD
    return said.text + words.format(call=_run(runner, handed)) + _origin(runner) + ending


def _await_argument(place: Place) -> Iterator[str]:
    """`asyncio.run(main())` inside a coroutine: `await main()`."""
    first = place.call.args[0] if place.call is not None and place.call.args else None
    text = place.source.text(first) if isinstance(first, ast.Call) else ""
    if text:
        yield messages.USE_AWAIT.format(call=text)


# -- threads -----------------------------------------------------------------------------------------------------------


def _offload(finding: Finding, place: Place, tree: MypyFile, program: Program) -> Iterator[str]:
    is_callback = finding.endpoint is not None and finding.endpoint.kind == "callback" and not finding.unit.is_frame()
    if finding.op.what in ("validate", "serialize") or is_callback:
        yield messages.NOT_IN_CALLBACK
        return
    if form := _asynchronous(finding, place, tree, program):
        yield form + or_def(finding, tree, program)
        return
    runner = runner_of(tree, program, finding.endpoint is not None)
    handed = _handed_over(finding, place, runner)
    call = _run(runner, handed)
    if not finding.unit.is_frame():
        if finding.endpoint is not None:
            yield messages.MAKE_ASYNC.format(name=finding.name, call=call) + _origin(runner)
        return
    words = messages.RUN_IN_THREAD
    if _is_of_block(finding, place):
        words = messages.RUN_PART_IN_THREAD if place.block_awaits() else messages.RUN_BLOCK_IN_THREAD
    elif finding.op.what in PARTS or place.is_in_class_body() or (finding.op.what in CHANGED and handed is None):
        words = messages.RUN_PART_IN_THREAD
    if handed is not None and handed[0] == "next" and len(handed) == 2:
        words, call = messages.RUN_NEXT_IN_THREAD, _run(runner, [*handed, "None"])
    yield words.format(call=call) + _origin(runner) + or_def(finding, tree, program)
    if finding.kind in CPU_KINDS:
        yield messages.CPU


def _asynchronous(finding: Finding, place: Place, tree: MypyFile, program: Program) -> str:
    """`async for` or `async with` for something synchronous, with what a framework has for that; "" where there is none."""
    runner = None
    if finding.op.what == "iterate" and finding.unit.kind() == "async generator" and place.stands_in() == "iterate":
        words, runner = messages.ITERATE_IN_THREADS, iterating_runner(tree, program)
    elif finding.op.what in MANAGED and finding.unit.is_frame() and place.is_only_manager():
        words, runner = messages.ENTER_IN_THREADS, entering_runner(tree, program)
    return words.format(call=_run(runner, [place.text()])) + _origin(runner) if runner is not None and place.text() else ""


def _is_of_block(finding: Finding, place: Place) -> bool:
    """Is it no help to run that alone in a thread, but all of the `with` statement?"""
    is_opened = bool(finding.instead) and len(finding.hops) == 1 and finding.op.what == "call"
    return finding.op.what in MANAGED or place.managed or (is_opened and place.is_target_handed_on() and not place.block_awaits())


def _run(runner: Runner, handed: list[str] | None) -> str:
    return f"{runner.name}({', '.join(handed) if handed else '...'})"


def _origin(runner: Runner) -> str:
    return messages.FROM_MODULE.format(module=runner.module) if runner.module else ""


def _handed_over(finding: Finding, place: Place, runner: Runner) -> list[str] | None:
    """What the runner is given, so that it does what the operation did: a function and its arguments, or a lambda."""
    node, what = place.node, finding.op.what
    if node is None or what in PARTS or _is_of_block(finding, place):
        return None
    if what == "call":
        return _called(place, place.call, runner)
    if what in ("set", "delete"):
        return place.changed()
    text = place.text()
    if not text or _suspends(node):
        return None
    if what == "iterate":
        if isinstance(place.around, ast.Call):
            return _called(place, place.around, runner)  # `"".join(rows())`
        # An async generator passes on one at a time, of which there may be no end.
        is_loop = place.stands_in() == "iterate" and finding.unit.kind() != "async generator"
        if isinstance(node, ast.Starred):
            return ["list", text.removeprefix("*")]
        return ["list", text] if is_loop or isinstance(place.around, ast.Starred) else None
    if what == "truth":
        return ["bool", text] if _is_condition(place) else None
    if what == "format":
        return _formatted(finding, place, runner)
    if what == "contains":
        around = place.around
        text = place.source.text(around) if isinstance(around, ast.Compare) and len(around.ops) == 1 and not _suspends(around) else ""
    return [f"lambda: {text}"] if text and isinstance(getattr(node, "ctx", ast.Load()), ast.Load) else None


def _suspends(node: ast.expr) -> bool:
    """Does it hold what no lambda can?"""
    return any(isinstance(inner, (ast.Await, ast.Yield, ast.YieldFrom)) for inner in ast.walk(node))


def _called(place: Place, call: ast.Call | None, runner: Runner) -> list[str] | None:
    handed = place.handed_over(call) if call is not None else None
    if handed and call is not None and call.keywords and not runner.keywords:
        return [f"{PARTIAL}({', '.join(handed)})"]
    return handed


def _is_condition(place: Place) -> bool:
    """Is only the truth of it wanted, not the object itself (`x or default`)?"""
    node, around = place.node, place.around
    while isinstance(around, ast.BoolOp):
        node, around = around, place.source.parent(around)
    if isinstance(around, ast.comprehension):
        return around.iter is not node
    return isinstance(around, ast.UnaryOp) or (isinstance(around, (ast.If, ast.While, ast.IfExp, ast.Assert)) and around.test is node)


def _formatted(finding: Finding, place: Place, runner: Runner) -> list[str] | None:
    """Formatted by itself in an f-string; else the whole call or operation."""
    around, text = place.around, place.text()
    if isinstance(around, ast.Call):
        return _called(place, around, runner) if not _suspends(around) else None
    if not isinstance(around, ast.FormattedValue):
        return [f"lambda: {text}"] if isinstance(place.node, ast.BinOp) else None
    if around.conversion > 0:
        return [CONVERSIONS[chr(around.conversion)], text]
    if around.format_spec is None:
        return ["format" if finding.hops[0].name.endswith(".__format__") else "str", text]
    spec = ast.unparse(around.format_spec).removeprefix("f")
    is_constant = isinstance(around.format_spec, ast.JoinedStr) and all(
        isinstance(part, ast.Constant) for part in around.format_spec.values
    )
    return ["format", text, spec] if is_constant else None


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
