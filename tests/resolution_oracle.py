"""The resolution oracle: does our inference find the definition that mypy finds for a call?

    python tests/resolution_oracle.py [--examples N] [--cause TEXT] FILE_OR_FOLDER ...

mypy checks the files with its expression types kept, and the plugin on. For every call in a checked body whose callee mypy resolves to a
definition (a function, a class, a method of the receiver's type, each member of a union of those), what the engine took the callee to be is
compared with that:

    same        the same definition, or one further down: the override of the class that the engine knows exactly
    different   another one
    unknown     the engine knows nothing of the callee

and the last two are counted by cause: the kind of the callee, and of the receiver. The engine works before mypy checks any body, from the
analysed tree alone, so nothing of mypy's answers can leak into ours.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mypy import build, nodes
from mypy.find_sources import create_source_list
from mypy.main import process_options
from mypy.nodes import CallExpr, Expression, MemberExpr, RefExpr, SymbolNode, TypeInfo
from mypy.options import Options
from mypy.types import (
    FunctionLike,
    Instance,
    LiteralType,
    ProperType,
    TupleType,
    Type,
    TypedDictType,
    TypeType,
    TypeVarType,
    UnionType,
    get_proper_type,
)
from typing_extensions import Self

from mypy_fastapi_blocking.analysis import syntax
from mypy_fastapi_blocking.analysis.body import State
from mypy_fastapi_blocking.analysis.frames import captured
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.statements import Interpreter
from mypy_fastapi_blocking.analysis.values import Arg, Bound, Cls, Func, Inst, Local, Manager, Param, Value, members

Found = frozenset[str]


@dataclass
class Outcome:
    """What the comparison of some files came to."""

    verdicts: Counter[str] = field(default_factory=Counter)
    causes: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    examples: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))

    @property
    def total(self) -> int:
        """How many calls mypy resolved."""
        return sum(self.verdicts.values())

    def add(self, verdict: str, cause: str, example: str) -> None:
        """Count one call."""
        self.verdicts[verdict] += 1
        if verdict != "same":
            self.causes[verdict][cause] += 1
            self.examples[f"{verdict} {cause}"].append(example)


class Recorder:
    """Notes what the engine takes callees to be, by call."""

    def __init__(self) -> None:
        self.callees: dict[CallExpr, tuple[Value, State]] = {}

    def __enter__(self) -> Self:
        original = Interpreter.called

        def called(state: Interpreter, node: CallExpr, func: Value, args: tuple[Arg, ...]) -> Value:
            self.callees[node] = func, state
            return original(state, node, func, args)

        Interpreter.called = called  # type: ignore[assignment, method-assign]
        return self

    def __exit__(self, *exc: object) -> None:
        del Interpreter.called

    def callee(self, call: CallExpr) -> Value:
        """What the engine took the callee to be. What a nested function captures is known when it is called: as its owner left it."""
        value, state = self.callees[call]
        return state.machine.substitute(value, captured(state.unit))


# ---------------------------------------------------------------- mypy's side


def definition(node: SymbolNode | None) -> str | None:
    """The full name of a function or class; None for anything else."""
    if isinstance(node, (nodes.FuncDef, nodes.OverloadedFuncDef, nodes.Decorator)):
        function = node.func if isinstance(node, nodes.Decorator) else node
        return None if getattr(function, "is_property", False) else node.fullname
    return node.fullname if isinstance(node, TypeInfo) else None


def resolved(node: CallExpr, types: dict[Expression, Type]) -> Found:
    """What mypy resolves the callee to: full names, none where it does not."""
    callee = node.callee
    if isinstance(callee, RefExpr) and (direct := definition(callee.node)) is not None:
        return frozenset([direct])
    if isinstance(callee, MemberExpr) and callee.expr in types:
        return frozenset(method_of(get_proper_type(types[callee.expr]), callee.name))
    return frozenset()


def method_of(receiver: ProperType, name: str) -> Iterator[str]:
    """The methods that an attribute access on a type finds; nothing unless all its members have one."""
    if isinstance(receiver, UnionType):
        found = [list(method_of(get_proper_type(item), name)) for item in receiver.items if not _is_none(item)]
        yield from (method for methods in found for method in methods) if all(found) else ()
        return
    info = class_of(receiver)
    owner = info.get_containing_type_info(name) if info is not None else None
    if owner is not None and definition(owner.names[name].node) is not None:
        node = owner.names[name].node
        yield definition(node) or "" if isinstance(node, TypeInfo) else f"{owner.fullname}.{name}"


def class_of(receiver: ProperType) -> TypeInfo | None:
    """The class in which an attribute of a value of that type is looked up."""
    match receiver:
        case Instance():
            return receiver.type
        case TupleType():
            return receiver.partial_fallback.type
        case LiteralType() | TypedDictType():
            return receiver.fallback.type
        case TypeVarType():
            return class_of(get_proper_type(receiver.upper_bound))
        case TypeType():
            return class_of(receiver.item)
        case FunctionLike() if receiver.is_type_obj():
            return receiver.type_object()
    return None


def _is_none(item: Type) -> bool:
    return type(get_proper_type(item)).__name__ == "NoneType"


# ---------------------------------------------------------------- ours


def taken_for(value: Value, program: Program) -> Found | None:
    """What the engine takes a callee to be: full names, whatever else it may be; None where it knows nothing."""
    return frozenset(name for member in members(value) for name in names_of(member, program) or ()) or None


def names_of(value: Value, program: Program) -> Found | None:
    """The same, for one member of a union."""
    match value:
        case Func(name) | Cls(name):
            return frozenset([canonical(name, program)])
        case Bound(func) | Manager(func):
            return taken_for(func, program)
        case Local(key):
            return frozenset([key])
        case Inst(name) if (found := program.member(name, "__call__")) is not None:
            return frozenset([f"{found.owner}.__call__"])
        case Param(declared=declared):
            return taken_for(declared, program)
    return None


def canonical(name: str, program: Program) -> str:
    """The name under which mypy defines what a pack or a subclass publishes."""
    owner, _, attribute = name.rpartition(".")
    if owner and program.is_class(owner) and (found := program.member(owner, attribute)) is not None:
        return f"{found.owner}.{attribute}"
    node = program.node(name)
    return node.fullname if node is not None else name


def is_same(ours: str, theirs: str, program: Program) -> bool:
    """The same definition, a more exact one, or the same nested function."""
    if ours == theirs:
        return True
    if ".<locals>." in ours:  # mypy's full names leave out the function around
        return ours.rpartition(".")[2].partition("#")[0] == theirs.rpartition(".")[2]
    our_owner, _, our_name = ours.rpartition(".")
    their_owner, _, their_name = theirs.rpartition(".")
    if program.type_info(our_owner) is None:
        # A pack's class stands for what types do not tell apart.
        return our_name == their_name and program.pack_class(our_owner) is not None
    return our_name == their_name and program.is_subclass(our_owner, their_owner)


# ---------------------------------------------------------------- comparing


def compare(files: dict[str, nodes.MypyFile], types: dict[Expression, Type], recorder: Recorder, paths: set[str]) -> Outcome:
    """Compare all calls in the files of these paths."""
    outcome = Outcome()
    program = next((state.machine.program for _, state in recorder.callees.values()), None)
    for tree in sorted(files.values(), key=lambda tree: tree.path):
        if program is None or tree.path not in paths:
            continue
        for call in calls_in(tree):
            theirs = resolved(call, types) if call in types else frozenset()
            if theirs and call not in recorder.callees:
                outcome.add("unknown", "not interpreted", f"{tree.path}:{call.line}")
            elif theirs:
                value = recorder.callee(call)
                example = f"{tree.path}:{call.line}: {' | '.join(sorted(theirs))} <> {value}"
                outcome.add(judged(value, theirs, program), cause_of(call, types), example)
    return outcome


def calls_in(tree: nodes.MypyFile) -> Iterator[CallExpr]:
    """The calls in the bodies of a module's functions."""
    stack: list[nodes.Node] = list(tree.defs)
    while stack:
        node = stack.pop()
        for inner in syntax.walk(node, into_functions=True):
            if isinstance(inner, CallExpr) and inner.analyzed is None and not _is_f_string(inner):
                yield inner
        if isinstance(node, nodes.FuncItem):
            stack.append(node.body)


def _is_f_string(call: CallExpr) -> bool:
    """mypy's parser writes f-strings as calls of `str.format` and `str.join`."""
    callee = call.callee
    return isinstance(callee, MemberExpr) and isinstance(callee.expr, nodes.StrExpr) and callee.name in ("format", "join")


def judged(value: Value, theirs: Found, program: Program) -> str:
    """The verdict. Of a union that mypy sees, the engine may know fewer members."""
    ours = taken_for(value, program)
    if ours is None:
        return "unknown"
    return "same" if all(any(is_same(our, their, program) for their in theirs) for our in ours) else "different"


def cause_of(call: CallExpr, types: dict[Expression, Type]) -> str:
    """What kind of callee, and of what kind of receiver."""
    callee = call.callee
    if not isinstance(callee, MemberExpr):
        return f"call of {type(callee).__name__}"
    receiver = get_proper_type(types[callee.expr]) if callee.expr in types else None
    name = receiver.type.fullname if isinstance(receiver, Instance) else type(receiver).__name__
    return f"method on {type(callee.expr).__name__} of type {name}"


def oracle(paths: Sequence[Path]) -> Outcome:
    """Check files or folders, and compare."""
    names = [str(path) for path in paths]
    _, options = process_options(["--config-file=", "--ignore-missing-imports", *names])
    return run(names, options)


def run(paths: list[str], options: Options) -> Outcome:
    """Build, and compare."""
    options.export_types = True
    options.preserve_asts = True
    options.incremental = False
    options.cache_dir = "/dev/null"
    options.config_file = os.devnull  # without one mypy loads no plugins
    options.plugins = ["mypy_fastapi_blocking"]
    sources = create_source_list(paths, options)
    with Recorder() as recorder:
        result = build.build(sources, options, alt_lib_path=None)
    return compare(result.files, result.types, recorder, {source.path for source in sources if source.path})


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--examples", type=int, default=2, help="how many examples to print of each cause")
    parser.add_argument("--causes", type=int, default=25, help="how many causes to print of each verdict")
    given = parser.parse_args()
    outcome = oracle(given.paths)
    for verdict, count in outcome.verdicts.most_common():
        print(f"{verdict:10} {count:7} {count / outcome.total:8.2%}")
    for verdict, causes in outcome.causes.items():
        for cause, count in causes.most_common(given.causes):
            print(f"{verdict} {count:5} {cause}")
            for example in outcome.examples[f"{verdict} {cause}"][: given.examples]:
                print(f"      {example[:300]}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
