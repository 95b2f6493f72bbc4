"""What the packs say, one entry for each marker as it is written, with its file and line: the common ground of all commands."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mypy_fastapi_blocking.packs.conditions import Target
from mypy_fastapi_blocking.packs.layout import METADATA, modules_of_root
from mypy_fastapi_blocking.packs.model import Mark, Origin, PackAlias, PackClass, PackFunction, PackItem, PackModule, Param, Signature
from mypy_fastapi_blocking.packs.read import read_file

HERE: Final = Target((sys.version_info[0], sys.version_info[1]), sys.platform)
"""The Python and the platform that run the command: what is installed was installed for them."""

STDLIB: Final = "stdlib"


@dataclass(frozen=True, slots=True)
class PackFile:
    """One `.pyi` file: the module that it speaks of, and the folder of its pack (the one with the METADATA.toml, or else the root)."""

    module: str
    path: Path
    pack: Path

    def read(self, target: Target = HERE) -> PackModule:
        """Its content. Raises `PackError`."""
        return read_file(self.path, self.module, target)


@dataclass(frozen=True, slots=True)
class Entry:
    """A marker of a function, method, property or class. `markers` is how it reads; `when` the arguments for which an overload counts."""

    module: str
    name: str  # relative to the module
    what: str
    origin: Origin
    markers: tuple[str, ...]
    mark: Mark | None = None
    when: str = ""

    @property
    def fullname(self) -> str:
        """The name as the pack spells it."""
        return f"{self.module}.{self.name}"


def pack_files(root: Path) -> Iterator[PackFile]:
    """The files of a root, each with the pack that it belongs to."""
    for module, name in modules_of_root(root):
        path = Path(name)
        yield PackFile(module, path, _pack_of(path, root))


def _pack_of(path: Path, root: Path) -> Path:
    for folder in path.parents:
        if folder == root or (folder / METADATA).is_file():
            return folder
    return root


def entries_of(module: PackModule) -> Iterator[Entry]:
    """The entries of a module in the order of their lines."""
    yield from sorted(_entries(module.names.values(), module), key=lambda entry: (entry.origin.line, entry.name))


def _entries(items: Iterable[PackItem], module: PackModule) -> Iterator[Entry]:
    for item in items:
        name = item.fullname[len(module.name) + 1 :]
        if isinstance(item, PackFunction):
            yield from function_entries(item, module.name, name)
        elif isinstance(item, PackClass):
            if item.mark and item.origin:
                yield Entry(module.name, name, "class", item.mark.origin or item.origin, (mark_text(item.mark),), item.mark)
            yield from _entries(item.members.values(), module)


def function_entries(item: PackFunction, module: str, name: str) -> Iterator[Entry]:
    """One entry for each overload that carries a marker."""
    for signature in item.signatures:
        markers = (*((mark_text(signature.mark),) if signature.mark else ()), *role_texts(signature))
        if markers and signature.origin:
            when = condition(signature) if len(item.signatures) > 1 else ""
            yield Entry(module, name, item.kind, signature.origin, markers, signature.mark, when)


def aliases_of(module: PackModule) -> Iterator[PackAlias]:
    """The names that a module publishes for others: they have to exist as well."""
    return (item for item in module.names.values() if isinstance(item, PackAlias) and item.explicit)


def mark_text(mark: Mark) -> str:
    """A mark as its decorator is written."""
    if not mark.blocking:
        return "@nonblocking"
    given = [repr(mark.kind) if mark.kind != "call" else "", f"instead={mark.instead!r}" if mark.instead else ""]
    inside = ", ".join(part for part in given if part).replace("'", '"')
    return f"@blocking({inside})" if inside else "@blocking"


def role_texts(signature: Signature) -> Iterator[str]:
    """The other markers of a signature, each with the parameter that carries it."""
    returned = (("the function decorated", signature.returned),) if signature.returned else ()
    for name, param in (*((f'"{param.name}"', param) for param in signature.params), *returned):
        yield from (f"{text} ({name})" for text in _param_texts(param))
    if signature.provides:
        yield f'Provides("{signature.provides}")'


def _param_texts(param: Param) -> Iterator[str]:
    if param.role:
        yield param.role.value
    if param.endpoint:
        yield f'Endpoint("{param.endpoint.kind}")'


def condition(signature: Signature) -> str:
    """The annotated parameters of an overload: they decide whether it counts for a call."""
    given = (f"{param.name}: {type_text(param.annotation)}" for param in signature.params if param.annotation)
    return ", ".join(given) or "any arguments"


def type_text(ref: object) -> str:
    """A type of a pack, short."""
    name, args, literals = (getattr(ref, part) for part in ("name", "args", "literals"))
    short = str(name).rpartition(".")[2] or str(name)
    if name == "Literal":
        return f"Literal[{', '.join(map(repr, literals))}]"
    if name == "TypeVar":
        return str(literals[0])
    if name == "Union":
        return " | ".join(map(type_text, args))
    return f"{short}[{', '.join(map(type_text, args))}]" if args else short
