"""Findings become errors and notes: one error where the fix goes, then why, then what to do."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from itertools import groupby

from mypy.errorcodes import ErrorCode
from mypy.nodes import MypyFile
from mypy.options import Options

from mypy_fastapi_blocking import messages
from mypy_fastapi_blocking.advice import MANAGED, advice
from mypy_fastapi_blocking.alternatives import is_private_to_pack
from mypy_fastapi_blocking.analysis.effects import Dispatched
from mypy_fastapi_blocking.analysis.frames import Finding, Hop
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.codes import code_for
from mypy_fastapi_blocking.kinds import UNKNOWN_KIND
from mypy_fastapi_blocking.mypy_api import Reporter
from mypy_fastapi_blocking.packs.givers import public_spelling
from mypy_fastapi_blocking.source import source_of

SPELLED_OUT = ("operator", "truth", "subscript", "set", "delete")
"""What the engine names by its operator or base: messages show the reader's own text."""


def report(findings: list[Finding], tree: MypyFile, options: Options, program: Program, reporter: Reporter) -> None:
    """Report the findings of a module: each boundary once, and of each kind one a line, the first in evaluation order."""
    seen: set[tuple[int, str]] = set()
    managed = {id(found.op.node) for found in findings if found.op.what in MANAGED and _is_on(code_for(found.kind), options)}
    for _, found in groupby(findings, key=lambda finding: (id(finding.op.node), finding.op.what)):  # under several conditions, perhaps
        for finding in _said_of_boundary(found, tree, options):
            node = finding.op.node
            if (node.line, finding.kind) in seen:
                continue
            seen.add((node.line, finding.kind))
            end = (node.end_line, node.end_column) if node.end_line is not None and node.end_column is not None else None
            said = list(notes(finding, tree, program, id(node) in managed))
            reporter.error(node.line, node.column, headline(finding, tree), code_for(finding.kind), end, said)


def _said_of_boundary(findings: Iterable[Finding], tree: MypyFile, options: Options) -> Iterator[Finding]:
    """Of the ways in which one operation blocks: the shortest one whose code is on; others only where a comment ignores that."""
    for finding in sorted(findings, key=lambda finding: (len(finding.hops), finding.hops, finding.kind)):
        code = code_for(finding.kind)
        if not _is_on(code, options):
            continue
        yield finding
        ignored = tree.ignored_lines.get(finding.op.node.line)
        if not ignored or code.code not in ignored:
            return


def _is_on(code: ErrorCode, options: Options) -> bool:
    """As `mypy.errors.Errors.is_error_code_enabled` decides it."""
    if code in options.disabled_error_codes or code in options.enabled_error_codes:
        return code not in options.disabled_error_codes
    return code.default_enabled and code.sub_code_of not in options.disabled_error_codes


def headline(finding: Finding, tree: MypyFile) -> str:
    """The error itself: what blocks, and in what."""
    what = messages.WHAT[finding.op.what].format(text=written(finding, tree))
    if finding.kind == UNKNOWN_KIND:
        return messages.UNRESOLVED.format(what=what, frame=frame_text(finding))
    if finding.given:
        return messages.BLOCKS_WHEN_CALLED.format(name=finding.hops[0].name.removeprefix(f"{tree.fullname}."))
    if finding.promise:
        return messages.BREAKS_PROMISE.format(what=what, name=finding.name)
    return messages.BLOCKS.format(what=what, frame=frame_text(finding))


def written(finding: Finding, tree: MypyFile) -> str:
    """The operation as the reader wrote it."""
    op = finding.op
    if finding.foreign:
        return finding.hops[1].name if len(finding.hops) > 1 else finding.foreign
    if op.what in SPELLED_OUT or not op.text:
        node = source_of(tree.path).at(op.node, op.text)
        node = node.func if isinstance(node, ast.Call) else node
        text = source_of(tree.path).text(node) if node is not None else ""
        if text:
            return text
    return op.text or (finding.hops[0].name.removeprefix(f"{finding.unit.module}.") if finding.hops else "it")


def frame_text(finding: Finding) -> str:
    """How a message names the frame: with its route's method and path."""
    endpoint = finding.endpoint
    kind = endpoint.kind if endpoint is not None else ""
    words = messages.FRAMES if finding.is_async else messages.SYNC_FRAMES
    text = words.get(kind, words[""]).format(name=finding.name)
    routes = routes_text((endpoint.method, endpoint.path), *endpoint.also) if endpoint is not None else ""
    return f"{text} ({routes})" if routes else text


def routes_text(*routes: tuple[str, str]) -> str:
    """Methods and paths, what is the same said once: `GET, POST /a` and `GET /a, /b`, but `GET /a, POST /b`. Where paths are known of some
    only, those are told."""
    paths: dict[str, dict[str, None]] = {}
    for method, path in routes:
        if path or not any(other for _, other in routes):
            paths.setdefault(method, {})[path] = None
    methods: dict[str, list[str]] = {}
    for method, found in paths.items():
        methods.setdefault(", ".join(found), []).append(method)
    return ", ".join(" ".join(filter(None, (", ".join(sorted(found)), path))) for path, found in methods.items())


def notes(finding: Finding, tree: MypyFile, program: Program, managed: bool) -> Iterator[str]:
    """The chain, then what to do. `managed`: entering or leaving what it gives blocks as well."""
    if finding.kind == UNKNOWN_KIND:
        return
    chain = list(chain_of(finding, program))
    if len(chain) > 1 or (chain and finding.op.what != "call"):
        yield " -> ".join(chain)
    yield from advice(finding, tree, program, managed)


def chain_of(finding: Finding, program: Program) -> Iterator[str]:
    """The hops, the first as the reader wrote it. Lines only in the reader's own file."""
    hops = list(finding.hops)
    if len(hops) == 1 and is_private_to_pack(hops[0]):
        return
    if finding.op.what == "call" and finding.op.text:
        yield f'"{finding.op.text}"'
        if hops and _is_written(finding, hops[0]) and not _is_one_of_many(finding, hops[0], program):
            del hops[0]
    for hop in hops:
        yield _hop(hop, finding, program)


def _is_written(finding: Finding, hop: Hop) -> bool:
    """Is the hop what the reader's words name: `load` for `app.users.load`, `requests.get` for `requests.api.get`, `Foo` for its `__init__`?

    A leaf is only named by all of its name: `session.get` leaves open whose `get` it is.
    """
    name = hop.name.removeprefix("builtins.").removeprefix(f"{finding.unit.module}.")
    for suffix in (".__init__", ".__new__", ".__call__"):
        name = name.removesuffix(suffix)
    wanted, parts = finding.op.text.split("."), name.split(".")
    if not hop.leaf:
        return wanted[-1].removesuffix("()") == parts[-1]
    return wanted[0] == parts[0] and wanted[-1] == parts[-1]


def _is_one_of_many(finding: Finding, hop: Hop, program: Program) -> bool:
    """May a call of that method enter another one as well, so that the reader wants to know which implementation blocks?"""
    cls, _, method = hop.name.rpartition(".")
    if any(isinstance(effect, Dispatched) and effect.method == method for effect in finding.op.effects):
        return True
    info = program.type_info(cls) if not method.startswith("__") else None
    bases = info.mro[1:] if info is not None else ()
    return any(method in base.names and program.is_analysed(base.module_name) for base in bases)


def _hop(hop: Hop, finding: Finding, program: Program) -> str:
    name = (_spelled(hop.name, program) if is_private_to_pack(hop) else hop.name).removeprefix("builtins.")
    if not hop.line:
        return f'"{name}"'
    return f'"{name.removeprefix(finding.unit.module + ".")}" (line {hop.line})'


def _spelled(name: str, program: Program) -> str:
    """The method of a class that no reader names: by what gives its objects, `open(...).read`."""
    cls, _, method = name.rpartition(".")
    module = program.packs.module(cls.rpartition(".")[0])
    return f"{(public_spelling(cls, module) if module is not None else '') or cls}.{method}"
