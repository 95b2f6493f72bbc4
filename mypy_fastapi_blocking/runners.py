"""How a module runs things in threads: the offloader that it imports already, found through the packs' `Offloaded` marks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from mypy.nodes import MypyFile

from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.packs.model import PackFunction, ParamKind, Role

COROUTINE = "typing.Coroutine"
CALLABLE = "Callable"


@dataclass(frozen=True)
class Runner:
    """A function that is given another one and its arguments. `keywords`: keyword arguments too."""

    name: str
    keywords: bool = True


DEFAULT = Runner("asyncio.to_thread")


def runner_of(tree: MypyFile, program: Program) -> Runner:
    """The first of what the module imports by name, or of what the modules hold that it imports; else asyncio's."""
    return next(_imported_functions(tree, program), None) or next(_imported_modules(tree, program), DEFAULT)


def _imported_functions(tree: MypyFile, program: Program) -> Iterator[Runner]:
    for name, symbol in sorted(tree.names.items()):
        fullname = (symbol.node.fullname if symbol.node is not None else "") or ""
        if "@" not in name and not fullname.startswith(f"{tree.fullname}."):
            item = program.pack_function(fullname)
            if item is not None and _runs(item):
                yield _runner(name, item)


def _imported_modules(tree: MypyFile, program: Program) -> Iterator[Runner]:
    for name, symbol in sorted(tree.names.items()):
        module = program.packs.module(symbol.node.fullname) if isinstance(symbol.node, MypyFile) else None
        for member, item in sorted(module.names.items()) if module is not None else ():
            if isinstance(item, PackFunction) and _runs(item):
                yield _runner(f"{name}.{member}", item)


def _runs(item: PackFunction) -> bool:
    """Is it given a callable first, to be run off the loop, and awaited?"""
    signature = item.signatures[0]
    first = signature.params[0] if signature.params else None
    awaited = signature.is_async or (signature.returns is not None and signature.returns.name == COROUTINE)
    called = first is not None and first.annotation is not None and first.annotation.name == CALLABLE
    return awaited and called and first is not None and first.role is Role.OFFLOADED


def _runner(name: str, item: PackFunction) -> Runner:
    return Runner(name, any(param.kind is ParamKind.VAR_KEYWORD for param in item.signatures[0].params))
