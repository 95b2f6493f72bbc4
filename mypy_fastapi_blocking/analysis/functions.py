"""What is known of functions by their names: mypy's node, what packs say, whether there is a body."""

from __future__ import annotations

from mypy.nodes import SymbolNode

from mypy_fastapi_blocking.analysis.core import FunctionInfo, how_bound
from mypy_fastapi_blocking.analysis.effects import Leaf
from mypy_fastapi_blocking.analysis.program import Found
from mypy_fastapi_blocking.analysis.receivers import Receivers
from mypy_fastapi_blocking.packs.model import Mark, PackFunction, PackItem


class Functions(Receivers):
    """The part of the machine that looks functions up."""

    __slots__ = ()

    def function(self, fullname: str) -> FunctionInfo:
        """What is known of a function or method."""
        info = self.infos.get(fullname) or self.volatile_infos.get(fullname)
        if info is None:
            info = self._function(fullname)
            cache = self.infos if (info.node or info.item) and self.program.is_stable(fullname) else self.volatile_infos
            cache[fullname] = info
        return info

    def _function(self, fullname: str) -> FunctionInfo:
        owner, _, attribute = fullname.rpartition(".")
        if owner and self.program.is_class(owner):
            found = self.program.member(owner, attribute)
            if found is None:
                return self._dynamic(fullname, owner)
            name = f"{found.owner}.{attribute}"
            return self._info(name, found.node, found.item, found)
        node = self.program.node(fullname)
        return self._info(fullname, node, self.program.pack_item(fullname), None)

    def _dynamic(self, fullname: str, owner: str) -> FunctionInfo:
        if fullname.endswith(("@setter", "@deleter", "'")):
            return FunctionInfo(fullname, None, None, None, self.units.kind(fullname) is not None)
        found = self.program.member(owner, "__getattr__")
        item = found.item if found is not None and isinstance(found.item, PackFunction) else None
        return FunctionInfo(fullname, None, item, item.signatures[0].mark if item else None, dynamic=True)

    def _info(self, name: str, node: SymbolNode | None, item: PackItem | None, found: Found | None) -> FunctionInfo:
        function = item if isinstance(item, PackFunction) else None
        binds = how_bound(node)
        if function is not None and node is None and function.kind != "function":
            binds = function.kind
        body = self.units.kind(name) is not None
        return FunctionInfo(name, node, function, found.mark if found is not None else None, body, binds)

    def leaf(self, name: str, mark: Mark) -> None:
        """Note that a marked function runs."""
        if mark.blocking:
            self.emit(Leaf(name, mark, self.soft))
