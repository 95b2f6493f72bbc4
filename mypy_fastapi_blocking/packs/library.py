"""What the packs say of a module or a full name. Files are read when a name of their module is first asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from mypy_fastapi_blocking.packs.conditions import Target
from mypy_fastapi_blocking.packs.merge import merge_modules
from mypy_fastapi_blocking.packs.model import PackAlias, PackClass, PackFunction, PackItem, PackModule, ParamKind, RouterNames, Signature
from mypy_fastapi_blocking.packs.read import read_file


class Library:
    """Reads modules and follows names. `files_of` gives for a top-level name its modules, each with its files in order of precedence."""

    def __init__(self, files_of: Callable[[str], Mapping[str, Sequence[str]]], target: Target) -> None:
        self._files_of = files_of
        self._target = target
        self._modules: dict[str, PackModule | None] = {}
        self._items: dict[str, PackItem | None] = {}

    def module(self, name: str) -> PackModule | None:
        """What the packs say of a module, merged; None if nothing. Raises `PackError`."""
        if name not in self._modules:
            self._modules[name] = None  # while its files are read: a cycle of aliases ends here
            merged: PackModule | None = None
            for path in self._files_of(name.partition(".")[0]).get(name, ()):
                read = read_file(Path(path), name, self._target)
                merged = merge_modules(merged, read, self._resolve) if merged else read
            self._modules[name] = merged
        return self._modules[name]

    def routers(self, name: str, found: RouterNames) -> None:
        """Adds what the classes of a module call what they do with routers."""
        module = self.module(name)
        found.words.append(name.partition(".")[0])
        for item in module.names.values() if module is not None else ():
            for member in item.members.values() if isinstance(item, PackClass) else ():
                if isinstance(member, PackFunction):
                    _add_method(member.fullname, member.signatures[0], found)

    def _resolve(self, alias: PackAlias) -> PackItem | None:
        return self._find(alias.target, ())

    def lookup(self, fullname: str) -> PackItem | None:
        """What the packs say of a full name, aliases and star imports followed. Raises `PackError`."""
        if fullname not in self._items:
            self._items[fullname] = self._find(fullname, ())
        return self._items[fullname]

    def _find(self, fullname: str, seen: tuple[str, ...]) -> PackItem | None:
        parts = fullname.split(".")
        modules = self._files_of(parts[0])
        for cut in range(len(parts) - 1, 0, -1) if fullname not in seen else ():
            name = ".".join(parts[:cut])
            module = self.module(name) if name in modules else None
            item = self._in_module(module, parts[cut:], (*seen, fullname)) if module else None
            if item:
                return item
        return None

    def _in_module(self, module: PackModule, path: list[str], seen: tuple[str, ...]) -> PackItem | None:
        item = module.names.get(path[0])
        if item:
            return self._descend(item, path[1:], seen)
        stars = () if path[0].startswith("_") else module.stars
        for star in stars:
            item = self._find(".".join((star, *path)), seen)
            if item:
                return item
        return None

    def _descend(self, item: PackItem, path: list[str], seen: tuple[str, ...]) -> PackItem | None:
        if isinstance(item, PackAlias):
            return self._find(".".join((item.target, *path)), seen)
        if not path:
            return item
        member = item.members.get(path[0]) if isinstance(item, PackClass) else None
        return self._descend(member, path[1:], seen) if member else None


def check_files(files: Sequence[tuple[str, str]], target: Target) -> None:
    """Read modules, given as names and files, to find what is wrong with them. Raises `PackError`."""
    for name, path in files:
        read_file(Path(path), name, target)


def _add_method(fullname: str, signature: Signature, found: RouterNames) -> None:
    owner, _, name = fullname.rpartition(".")
    cls = owner.rpartition(".")[2] if name == "__init__" else ""
    position = {param.name: index - 1 for index, param in enumerate(signature.params) if param.kind.value < ParamKind.VAR_POSITIONAL.value}
    for param in (*signature.params, *((signature.returned,) if signature.returned is not None else ())):
        if param.included is not None:
            where = position.get(param.name, -1), param.name, position.get(param.included, -1), param.included
            if cls:
                found.containers.setdefault(cls, []).append(where)
            else:
                found.includers[name] = where
        mark = param.endpoint
        if mark is not None and mark.prefix is not None:
            found.own.extend([mark.prefix] if mark.prefix not in found.own else ())
            found.prefixed.append(cls or owner.rpartition(".")[2])
        if mark is not None and mark.path is not None and (mark.listed or not cls):
            found.listed.extend([cls] if cls and cls not in found.listed else ())
            if not cls and param is signature.returned and name not in found.registers:
                found.decorating.append(name)
            elif param is not signature.returned and name in found.decorating:
                found.decorating.remove(name)
            if param is not signature.returned:
                found.handed[cls or name] = position.get(param.name, -1), param.name, mark.kind, mark.head, mark.offloaded is True
            found.registers[cls or name] = position.get(mark.path, -1), mark.path, position.get(mark.methods or "", -1), mark.methods or ""
