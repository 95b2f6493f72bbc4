"""Classes of which those who make instances know more than who is given them: which class below it really is, what functions it holds."""

from __future__ import annotations

from collections.abc import Iterator

from mypy.nodes import Decorator, FuncDef, TypeInfo, Var

from mypy_fastapi_blocking.analysis.hierarchy import Hierarchy
from mypy_fastapi_blocking.analysis.provided import Provided
from mypy_fastapi_blocking.analysis.types import COLLECTIONS, Types, is_open
from mypy_fastapi_blocking.analysis.values import Cls, Inst, Value, members


class Telling(Provided):
    """Answers what is such a class."""

    types: Types
    hierarchy: Hierarchy
    _telling: dict[str, bool]
    _made_with_more: dict[str, bool]
    _little: dict[str, bool]

    def forget_classes(self) -> None:
        """Classes may have changed."""
        self._telling = {}
        self._made_with_more = {}
        self._little = {}

    def holds_told(self, declared: Value) -> bool:
        """Is it a collection of such instances?"""
        return isinstance(declared, Inst) and declared.name in COLLECTIONS and any(map(self.may_be_told, declared.args))

    def may_be_told(self, declared: Value, of_callers: bool = False) -> bool:
        """Is it an instance of such a class, or such a class itself (`type[Model]`)? `of_callers`: it was made with what they gave."""
        return isinstance(declared, (Inst, Cls)) and (of_callers or not declared.exact) and self.is_for_callers(declared.name)

    def is_for_callers(self, name: str) -> bool:
        """Is it a class of which callers may know more than its name: which class below it really is, or what it was made with?"""
        found = self._telling.get(name)
        if found is None:
            found = self._telling[name] = self._makes_more(name) or any(map(self.collects, self._made_of(name)))
        return found

    def is_made_with_more(self, declared: Value) -> bool:
        """Is it that because of what it was made with, or of the classes below it, rather than of what is put into it?"""
        return isinstance(declared, Inst) and not declared.exact and self._makes_more(declared.name)

    def _makes_more(self, name: str) -> bool:
        found = self._made_with_more.get(name)
        if found is None:
            found = self._made_with_more[name] = any(map(self._is_telling, self._made_of(name)))
        return found

    def _made_of(self, name: str) -> Iterator[str]:
        """The user's classes of which instances are in the class, by the parameters of its constructor and of theirs; itself first."""
        seen: set[str] = set()
        stack = [name]
        while stack:
            cls = stack.pop()
            if cls not in seen and self.program.is_users(cls):
                seen.add(cls)
                yield cls
                stack.extend(m.name for _, typ in self.machine.constructor(cls) for m in members(typ) if isinstance(m, (Inst, Cls)))

    def _is_telling(self, name: str) -> bool:
        info = self.program.type_info(name)
        if info is None or info.is_enum:
            return False
        if info.is_abstract or info.is_protocol or self.hierarchy.is_overridden(name) or any(map(self._says_little, info.mro)):
            return True
        return any(
            is_open(declared) or self.types.is_option(declared, parameter.default is not None)
            for parameter, declared in self.machine.constructor(name)
        )

    def _says_little(self, info: TypeInfo) -> bool:
        """Has the class constants of which those below may have others, or methods that do nothing?"""
        found = self._little.get(info.fullname)
        if found is None:
            found = self._little[info.fullname] = self.program.is_analysed(info.module_name) and self._has_little(info)
        return found

    def _has_little(self, info: TypeInfo) -> bool:
        for name, symbol in info.names.items():
            node = symbol.node
            if isinstance(node, Var) and node.is_initialized_in_class and self.types.is_scalar(self.types.value(node.type)):
                return True
            if isinstance(node, (FuncDef, Decorator)) and self.is_placeholder(f"{info.fullname}.{name}"):
                return True
        return False
