"""How a module runs things in threads: the offloader that it imports already, found through the packs' `Offloaded` marks.

Where it imports none, what a framework runs takes the framework's own, and other code asyncio's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mypy.nodes import MypyFile

from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.modules import imported_packages
from mypy_fastapi_blocking.packs.model import PackClass, PackFunction, PackItem, ParamKind, Role

COROUTINE = "typing.Coroutine"
Fits = Callable[[PackFunction], bool]


@dataclass(frozen=True)
class Runner:
    """A function that is given another one and its arguments. `keywords`: keyword arguments too. `module`: where to import it from."""

    name: str
    keywords: bool = True
    module: str = ""


DEFAULT = Runner("asyncio.to_thread")


def runner_of(tree: MypyFile, program: Program, is_entry_point: bool) -> Runner:
    """The first of what the module imports by name, or of what the modules hold that it imports; else a framework's, or asyncio's."""
    found = next(_imported_functions(tree, program, _runs), None) or next(_imported_modules(tree, program), None)
    return found or (next(_of_frameworks(tree, program, _runs), DEFAULT) if is_entry_point else DEFAULT)


def iterating_runner(tree: MypyFile, program: Program) -> Runner | None:
    """What iterates something synchronous in threads, for `async for`: of what a framework that the module imports brings along."""
    return _brought_along(tree, program, _iterates)


def entering_runner(tree: MypyFile, program: Program) -> Runner | None:
    """What enters and leaves a context manager in threads, for `async with`: of what a framework that the module imports brings along."""
    return _brought_along(tree, program, _enters)


def _brought_along(tree: MypyFile, program: Program, fits: Fits) -> Runner | None:
    return next(_imported_functions(tree, program, fits), None) or next(_of_frameworks(tree, program, fits), None)


def _iterates(item: PackFunction) -> bool:
    return _gives(item, "AsyncIterator")


def _enters(item: PackFunction) -> bool:
    return _gives(item, "AbstractAsyncContextManager")


def _gives(item: PackFunction, cls: str) -> bool:
    """Is it given something to be used off the loop, of which it makes an asynchronous one?"""
    signature = item.signatures[0]
    is_given = bool(signature.params) and signature.params[0].role is Role.OFFLOADED
    return is_given and signature.returns is not None and signature.returns.name.endswith(cls)


def _imported_functions(tree: MypyFile, program: Program, fits: Fits) -> Iterator[Runner]:
    for name, symbol in sorted(tree.names.items()):
        fullname = (symbol.node.fullname if symbol.node is not None else "") or ""
        if "@" not in name and not fullname.startswith(f"{tree.fullname}."):
            item = program.pack_function(fullname)
            if item is not None and fits(item):
                yield _runner(name, item)


def _imported_modules(tree: MypyFile, program: Program) -> Iterator[Runner]:
    for name, symbol in sorted(tree.names.items()):
        module = program.packs.module(symbol.node.fullname) if isinstance(symbol.node, MypyFile) else None
        for member, item in sorted(module.names.items()) if module is not None else ():
            if isinstance(item, PackFunction) and _runs(item):
                yield _runner(f"{name}.{member}", item)


def _of_frameworks(tree: MypyFile, program: Program, fits: Fits) -> Iterator[Runner]:
    """What the frameworks that a module imports bring along: packages that have entry points."""
    for top in sorted(imported_packages(tree)):
        names = sorted(program.packs.modules_of(top))
        modules = [(name, module) for name in names if (module := program.packs.module(name)) is not None]
        if any(_has_entry_points(item) for _, module in modules for item in module.names.values()):
            for name, module in modules:
                for member, item in sorted(module.names.items()):
                    found = program.pack_function(f"{name}.{member}")
                    if found is not None and not isinstance(item, PackClass) and fits(found):
                        yield _runner(member, found, name)


def _has_entry_points(item: PackItem) -> bool:
    if isinstance(item, PackClass):
        return any(_has_entry_points(member) for member in item.members.values())
    return isinstance(item, PackFunction) and any(param.endpoint is not None for param in item.signatures[0].params)


def _runs(item: PackFunction) -> bool:
    """Is it given a callable first, to be run off the loop, and awaited?"""
    signature = item.signatures[0]
    first = signature.params[0] if signature.params else None
    awaited = signature.is_async or (signature.returns is not None and signature.returns.name == COROUTINE)
    called = first is not None and first.annotation is not None and first.annotation.is_callable
    return awaited and called and first is not None and first.role is Role.OFFLOADED


def _runner(name: str, item: PackFunction, module: str = "") -> Runner:
    return Runner(name, any(param.kind is ParamKind.VAR_KEYWORD for param in item.signatures[0].params), module)
