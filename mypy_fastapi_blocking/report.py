"""Findings become errors and notes."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import MypyFile

from mypy_fastapi_blocking import messages
from mypy_fastapi_blocking.advice import advice
from mypy_fastapi_blocking.analysis.frames import Finding, Hop
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.codes import code_for
from mypy_fastapi_blocking.mypy_api import Reporter


def report(findings: list[Finding], tree: MypyFile, program: Program, reporter: Reporter) -> None:
    """Report the findings of a module: of each kind one a line, the first in evaluation order."""
    seen: set[tuple[int, str]] = set()
    for finding in findings:
        node = finding.op.node
        if (node.line, finding.kind) in seen:
            continue
        seen.add((node.line, finding.kind))
        end = (node.end_line, node.end_column) if node.end_line is not None and node.end_column is not None else None
        reporter.error(node.line, node.column, headline(finding), code_for(finding.kind), end, list(notes(finding, tree, program)))


def headline(finding: Finding) -> str:
    """The error itself: what blocks, and in what."""
    text = finding.op.text
    if finding.op.what == "call" and len(finding.hops) == 1:
        text = finding.hops[0].name
    what = messages.WHAT[finding.op.what].format(text=text or "it")
    if finding.kind == "unknown":
        return messages.UNRESOLVED.format(what=what, frame=frame_text(finding))
    if finding.promise:
        return messages.BREAKS_PROMISE.format(what=what, name=finding.unit.name)
    return messages.BLOCKS.format(what=what, frame=frame_text(finding))


def frame_text(finding: Finding) -> str:
    """How a message names the frame: with its route's method and path."""
    endpoint = finding.endpoint
    kind = endpoint.kind if endpoint is not None else ""
    name = finding.unit.name
    if endpoint is None and finding.unit.cls is not None:
        name = f"{finding.unit.cls.name}.{name}"
    text = messages.FRAMES.get(kind, messages.FRAMES[""]).format(name=name)
    if endpoint is not None and endpoint.path:
        text += f" ({endpoint.method} {endpoint.path})" if endpoint.method else f" ({endpoint.path})"
    return text


def notes(finding: Finding, tree: MypyFile, program: Program) -> Iterator[str]:
    """The chain, then what to do."""
    if finding.kind == "unknown":
        return
    chain = list(chain_of(finding))
    if len(chain) > 1:
        yield " -> ".join(chain)
    yield from advice(finding, tree, program)


def chain_of(finding: Finding) -> Iterator[str]:
    """The hops, the first as the reader wrote it. Lines only in the reader's own file."""
    hops = finding.hops
    if finding.op.what != "call" and hops:
        yield f'"{hops[0].name}"' if len(hops) > 1 else _first(finding)
        if len(hops) == 1:
            yield f'"{hops[0].name}"'
    elif hops:
        yield f'"{finding.op.text or hops[0].name}"' if len(hops) > 1 else f'"{hops[0].name}"'
    for hop in hops[1:]:
        yield _hop(hop, finding)


def _first(finding: Finding) -> str:
    return f'"{finding.op.text}"' if finding.op.text else finding.op.what


def _hop(hop: Hop, finding: Finding) -> str:
    if not hop.line:
        return f'"{hop.name}"'
    return f'"{hop.name.removeprefix(finding.unit.module + ".")}" (line {hop.line})'
