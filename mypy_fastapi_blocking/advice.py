"""The best fix for a finding, worded for its line."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from mypy.nodes import CallExpr, Context, MypyFile

from mypy_fastapi_blocking import messages
from mypy_fastapi_blocking.analysis.frames import Finding
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.packs.model import Role

DEFAULT_RUNNER = "asyncio.to_thread"


def advice(finding: Finding, tree: MypyFile, program: Program) -> Iterator[str]:
    """The notes that say what to do."""
    if finding.note:
        yield finding.note
    if finding.op.offloaded:
        yield _pass_function(finding, tree)
        return
    direct = len(finding.hops) == 1
    if finding.instead and direct and finding.op.what in ("call", "enter", "iterate", "read"):
        yield _instead(finding.instead)
        return
    runner = runner_of(tree, program)
    call = _call_text(finding.op.node, tree) if finding.op.what == "call" else None
    text = f"{runner}({call[0]}{', ' + call[1] if call[1] else ''})" if call is not None else f"{runner}(...)"
    note = messages.RUN_IN_THREAD.format(call=text)
    if _could_be_def(finding):
        note += messages.OR_DEF.format(name=finding.unit.name)
    yield note
    if finding.kind == "cpu":
        yield messages.CPU


def _could_be_def(finding: Finding) -> bool:
    endpoint = finding.endpoint
    return endpoint is not None and endpoint.offloaded and not finding.awaits and finding.unit.kind() == "async"


def _instead(name: str) -> str:
    last = name.rpartition(".")[2]
    return (messages.USE_CALL if last[:1].islower() else messages.USE).format(name=name)


def _pass_function(finding: Finding, tree: MypyFile) -> str:
    call = _call_text(finding.op.node, tree)
    if call is None:
        return messages.PASS_FUNCTION
    return messages.PASS_FUNCTION_CALL.format(call=f"{call[0]}, {call[1]}" if call[1] else call[0])


def runner_of(tree: MypyFile, program: Program) -> str:
    """How this module runs things in threads: the offloader that it imports, as it calls it, or else asyncio's."""
    for name, symbol in sorted(tree.names.items()):
        node = symbol.node
        if node is None or "@" in name or (node.fullname or "").startswith(f"{tree.fullname}."):
            continue
        item = program.pack_function(node.fullname or "")
        if item is None:
            continue
        signature = item.signatures[0]
        if signature.is_async and signature.params and signature.params[0].role is Role.OFFLOADED:
            return name
    return DEFAULT_RUNNER


def _call_text(node: Context, tree: MypyFile) -> tuple[str, str] | None:
    """The callee and the arguments of a call as the reader wrote them, if they fit on a line."""
    if not isinstance(node, CallExpr) or node.end_line != node.line or node.callee.end_line != node.line:
        return None
    lines = _lines(tree.path)
    if node.line > len(lines):
        return None
    raw = lines[node.line - 1].encode()
    callee = raw[node.column : node.callee.end_column].decode(errors="replace")
    rest = raw[node.callee.end_column : node.end_column].decode(errors="replace").strip()
    if not (rest.startswith("(") and rest.endswith(")")):
        return None
    return callee, rest[1:-1].strip().rstrip(",")


@cache
def _lines(path: str) -> list[str]:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read().splitlines()
    except OSError:
        return []


def forget_sources() -> None:
    """Files may have changed."""
    _lines.cache_clear()
