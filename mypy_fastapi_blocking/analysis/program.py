"""The program as it stands: mypy's symbol tables and the packs, asked by full name.

Every question about a class or a name is answered here, whether mypy knows it, a pack does, or both. Nothing here looks into function
bodies.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from mypy.maptype import map_instance_to_supertype
from mypy.nodes import (
    Decorator,
    FuncDef,
    MypyFile,
    OverloadedFuncDef,
    SymbolNode,
    SymbolTableNode,
    TypeAlias,
    TypeInfo,
    Var,
)
from mypy.types import Instance, ProperType, Type, get_proper_type

from mypy_fastapi_blocking.analysis.earlier import RecordSource
from mypy_fastapi_blocking.analysis.values import Lit, Value
from mypy_fastapi_blocking.modules import is_installed
from mypy_fastapi_blocking.packs.index import PackIndex
from mypy_fastapi_blocking.packs.model import Mark, PackAlias, PackClass, PackFunction, PackItem

LITERAL_CLASSES = {str: "builtins.str", int: "builtins.int", float: "builtins.float", bool: "builtins.bool", type(None): "types.NoneType"}


@dataclass(frozen=True, slots=True)
class Found:
    """Where a member of a class was found: in the class `owner`, as a pack's item, as mypy's node, or as a class mark that covers it."""

    owner: str
    item: PackItem | None = None
    node: SymbolNode | None = None
    mark: Mark | None = None


class Program:
    """mypy's modules together with the packs."""

    def __init__(self, modules: Mapping[str, MypyFile], packs: PackIndex, records: RecordSource) -> None:
        self.modules = modules
        self.packs = packs
        self.records = records
        self.live: frozenset[str] = frozenset()  # the modules that are being analysed
        self.touched: set[str] = set()  # the modules that were asked for anything since `forget`
        self._tops = packs.top_levels()
        self._speaking_of: frozenset[str] | set[str] = self._tops
        self._defined_at: dict[str, PackItem] = {}  # where mypy defines the names that packs publish
        self._unscanned: list[str] | None = None  # modules of packs that mypy has not analysed yet
        self.generation = 0  # counts how often more became known of libraries
        self._libraries: dict[str, bool] = {}
        self._mro: dict[str, tuple[str, ...]] = {}
        self._members: dict[tuple[str, str], Found | None] = {}
        self._nodes: dict[str, SymbolNode | None] = {}
        self._module_of: dict[str, str | None] = {}
        self._volatile_mro: dict[str, tuple[str, ...]] = {}
        self._volatile_members: dict[tuple[str, str], Found | None] = {}
        self._volatile_nodes: dict[str, SymbolNode | None] = {}

    def forget(self) -> None:
        """The user's modules may have changed: drop what was derived from their symbol tables. Libraries do not change."""
        for volatile in (self._volatile_mro, self._volatile_members, self._volatile_nodes, self._module_of):
            volatile.clear()
        self.touched.clear()

    def start_anew(self) -> None:
        """Libraries have changed after all, under a running daemon."""
        for stable in (self._mro, self._members, self._nodes, self._defined_at, self._libraries):
            stable.clear()
        self._unscanned = None
        self.generation += 1
        self.forget()
        self.records.forget()

    def is_stable(self, fullname: str) -> bool:
        """Does a library's module hold that name, so that it will not change? (A stub of the user's own may.)"""
        module = self.module_of(fullname)
        return module is not None and not self.records.is_analysed(module) and self.is_library(module)

    def is_library(self, module: str) -> bool:
        """Is that module typeshed's or installed?"""
        found = self._libraries.get(module)
        if found is None:
            found = self._libraries[module] = is_installed(self.modules[module].path)
        return found

    # -- names ---------------------------------------------------------------------------------------------------------

    def module_of(self, fullname: str) -> str | None:
        """The module that holds a full name: the longest prefix that is a module."""
        found = self._module_of.get(fullname)
        if found is None and fullname not in self._module_of:
            name = fullname
            while name and name not in self.modules:
                name = name.rpartition(".")[0]
            found = self._module_of[fullname] = name or None
        return found

    def node(self, fullname: str) -> SymbolNode | None:
        """mypy's node of a full name (functions, classes, variables, their members), or None."""
        if fullname in self._nodes:
            return self._nodes[fullname]
        if fullname in self._volatile_nodes:
            return self._volatile_nodes[fullname]
        found = self._find_node(fullname)
        cache = self._nodes if found is not None and self.is_stable(fullname) else self._volatile_nodes
        cache[fullname] = found
        return found

    def _find_node(self, fullname: str) -> SymbolNode | None:
        module = self.module_of(fullname)
        if module is None:
            return None
        self.touched.add(module)
        if module == fullname:
            return self.modules[module]
        table: Mapping[str, SymbolTableNode] = self.modules[module].names
        node: SymbolNode | None = None
        for part in fullname[len(module) + 1 :].split("."):
            symbol = table.get(part)
            if symbol is None or symbol.node is None:
                return None
            node = symbol.node
            table = node.names if isinstance(node, TypeInfo) else {}
        return node

    def type_info(self, name: str) -> TypeInfo | None:
        """mypy's class of that full name."""
        node = self.node(name)
        if isinstance(node, Var) and node.is_suppressed_import and self.module_of(name) in self.live:
            node = self.node(f"{name}-redefinition")  # mypy's name for the class after `except ImportError:`; only live trees have it
        if isinstance(node, TypeAlias):
            target = get_proper_type(node.target)
            return target.type if isinstance(target, Instance) else None
        return node if isinstance(node, TypeInfo) else None

    def resolve_missing(self, fullname: str) -> str:
        """The full name behind an import that mypy could not follow (`app.db.Session` -> `sqlalchemy.orm.Session`)."""
        module = self.module_of(fullname)
        if module is None or module == fullname:
            return fullname
        first, _, rest = fullname[len(module) + 1 :].partition(".")
        target = self.records.imports(module).get(first)
        if target is None or target == fullname:
            return fullname
        return f"{target}.{rest}" if rest else target

    # -- packs ---------------------------------------------------------------------------------------------------------

    def pack_item(self, fullname: str) -> PackItem | None:
        """What the packs say of a name, given where the library defines it or where it publishes it."""
        top = fullname.partition(".")[0]
        if top not in self._speaking_of:
            return None
        item = self.packs.lookup(fullname) if top in self._tops else None
        if item is not None and not isinstance(item, PackAlias):
            return item
        return self._defined_at.get(fullname)

    def refresh(self) -> None:
        """mypy may have loaded more modules: see where it defines the names that packs publish."""
        if self._unscanned is None:
            self._unscanned = [name for top in sorted(self._tops) for name in self.packs.modules_of(top)]
        new = [name for name in self._unscanned if name in self.modules and self.modules[name].names]
        for name in new:
            self._defined_at.update(self._definitions(name))
        if new:
            found = frozenset(new)
            self._unscanned = [name for name in self._unscanned if name not in found]
            self._members.clear()  # what was found before may be found marked now
            self.generation += 1
        self._speaking_of = self._tops | {name.partition(".")[0] for name in self._defined_at}

    def _definitions(self, name: str) -> Iterator[tuple[str, PackItem]]:
        tree = self.modules[name]
        module = self.packs.module(name)
        for published, item in module.names.items() if module is not None else ():
            symbol = tree.names.get(published)
            if symbol is None or symbol.node is None:
                continue
            if isinstance(symbol.node, MypyFile) or (isinstance(item, PackAlias) and not item.explicit):
                continue
            if isinstance(item, PackAlias):
                target = self.packs.lookup(item.target)
                if target is None or isinstance(target, PackAlias):
                    continue
                item = target
            defined = _defined_name(symbol.node)
            if defined and defined != f"{name}.{published}":
                yield defined, item

    def is_in_packs(self, name: str) -> bool:
        """Do packs know a library of which that is a full name?"""
        return name.partition(".")[0] in self._tops

    def pack_class(self, name: str) -> PackClass | None:
        """The pack's class of that full name."""
        item = self.pack_item(name)
        return item if isinstance(item, PackClass) else None

    def pack_function(self, name: str) -> PackFunction | None:
        """The pack's function of that full name."""
        item = self.pack_item(name)
        return item if isinstance(item, PackFunction) else None

    # -- classes -------------------------------------------------------------------------------------------------------

    def is_class(self, name: str) -> bool:
        """Does mypy or a pack know a class of that name?"""
        return self.type_info(name) is not None or self.pack_class(name) is not None

    def mro(self, name: str) -> tuple[str, ...]:
        """The classes in which a member is looked up, in order: mypy's, then bases that only packs know."""
        found = self._mro.get(name) or self._volatile_mro.get(name)
        if found is None:
            found = tuple(dict.fromkeys(self._linearised(name, ())))
            cache = self._mro if self.is_stable(name) else self._volatile_mro
            cache[name] = found
        return found

    def _linearised(self, name: str, seen: tuple[str, ...]) -> Iterator[str]:
        if name in seen:
            return
        seen = (*seen, name)
        info = self.type_info(name)
        if info is None:
            yield name
            pack = self.pack_class(name)
            for base in pack.bases if pack is not None else ():
                yield from self._linearised(base.name, seen)
            return
        for base_info in info.mro:
            if base_info.fullname == "builtins.object":
                continue
            yield base_info.fullname
            for missing in self._missing_bases(base_info):
                yield from self._linearised(missing, seen)
        yield "builtins.object"

    def _missing_bases(self, info: TypeInfo) -> Iterator[str]:
        """Base classes that mypy knows nothing of, as the source or a pack names them."""
        if not info.fallback_to_any:
            return
        yield from self.records.bases(info.module_name).get(info.fullname, ())
        pack = self.pack_class(info.fullname)
        if pack is not None:
            yield from (base.name for base in pack.bases)

    def is_users(self, name: str) -> bool:
        """Is it a class of the user's own?"""
        info = self.type_info(name)
        return info is not None and self.is_analysed(info.module_name)

    def is_protocol(self, name: str) -> bool:
        """Is it a protocol, which unrelated classes may implement?"""
        info = self.type_info(name)
        return info is not None and info.is_protocol

    def is_subclass(self, name: str, of: str) -> bool:
        """Is the class the other one or derived from it?"""
        return of in self.mro(name) or of == "builtins.object"

    def supertype_args(self, name: str, of: str) -> list[Type] | None:
        """The type arguments that a class gives to one of its bases, in terms of its own type variables."""
        info, base = self.type_info(name), self.type_info(of)
        if info is None or base is None or base not in info.mro:
            return None
        mapped = map_instance_to_supertype(Instance(info, list(info.defn.type_vars)), base)
        return list(mapped.args)

    def type_variables(self, name: str) -> list[Type]:
        """The type variables of a class, in order."""
        info = self.type_info(name)
        return list(info.defn.type_vars) if info is not None else []

    # -- members -------------------------------------------------------------------------------------------------------

    def member(self, name: str, attribute: str, after: str | None = None) -> Found | None:
        """The member that an attribute access on an instance of the class finds; with `after`, as `super()` in that class does."""
        if after is not None:
            return self._find_member(self._mro_after(name, after), attribute)
        key = (name, attribute)
        if key in self._members:
            return self._members[key]
        if key in self._volatile_members:
            return self._volatile_members[key]
        found = self._find_member(self.mro(name), attribute)
        cache = self._members if found is not None and self.is_stable(name) else self._volatile_members
        cache[key] = found
        return found

    def _mro_after(self, name: str, after: str) -> tuple[str, ...]:
        mro = self.mro(name)
        return mro[mro.index(after) + 1 :] if after in mro else mro[1:]

    def _find_member(self, mro: tuple[str, ...], attribute: str) -> Found | None:
        public = not attribute.startswith("_")
        for position, owner in enumerate(mro):
            pack = self.pack_class(owner)
            info = self.type_info(owner)
            if pack is not None:
                item = pack.members.get(attribute)
                if isinstance(item, PackAlias):
                    item = self.packs.lookup(item.target)
                if item is not None:
                    return Found(owner, item, self._defined(mro[position:], attribute), None)
                if pack.mark is not None and public:
                    node = self._defined(mro[position:], attribute)
                    if node is not None or info is None:
                        return self._covered(owner, attribute, node, pack.mark)
            if info is not None and attribute in info.names:
                node = info.names[attribute].node
                inherited = self._inherited_item(mro[position + 1 :], attribute) if not self.is_analysed(info.module_name) else None
                if inherited is not None and not _is_async(node):
                    return Found(owner, inherited, node)
                return Found(owner, None, node)
        return None

    def is_analysed(self, module: str) -> bool:
        """Are the bodies of that module known to us (rather than a library's)?"""
        return self.records.is_analysed(module)

    def _covered(self, owner: str, attribute: str, node: SymbolNode | None, mark: Mark) -> Found:
        """A member covered by its class's mark, unless it is asynchronous or no function."""
        if node is not None and (_is_async(node) or not isinstance(node, (FuncDef, OverloadedFuncDef, Decorator)) or _is_property(node)):
            return Found(owner, None, node)
        return Found(owner, None, node, mark)

    def _inherited_item(self, mro: tuple[str, ...], attribute: str) -> PackItem | None:
        """A mark on a base class's method speaks for a library's overrides of it, whose bodies nobody sees."""
        for owner in mro:
            pack = self.pack_class(owner)
            item = pack.members.get(attribute) if pack is not None else None
            if isinstance(item, PackFunction):
                return item
        return None

    def _defined(self, mro: tuple[str, ...], attribute: str) -> SymbolNode | None:
        for owner in mro:
            info = self.type_info(owner)
            if info is not None and attribute in info.names:
                return info.names[attribute].node
        return None

    def class_of(self, value: Value) -> str | None:
        """The class of a literal."""
        return LITERAL_CLASSES[type(value.value)] if isinstance(value, Lit) else None


def _defined_name(node: SymbolNode) -> str:
    if isinstance(node, TypeAlias):
        target: ProperType = get_proper_type(node.target)
        return target.type.fullname if isinstance(target, Instance) else node.fullname
    return node.fullname or ""


def _is_async(node: SymbolNode | None) -> bool:
    if isinstance(node, Decorator):
        node = node.func
    if isinstance(node, OverloadedFuncDef):
        items = [item.func if isinstance(item, Decorator) else item for item in node.items]
        return bool(items) and all(item.is_coroutine or item.is_async_generator for item in items)
    return isinstance(node, FuncDef) and (node.is_coroutine or node.is_async_generator)


def _is_property(node: SymbolNode | None) -> bool:
    if isinstance(node, Decorator):
        return node.var.is_property
    return isinstance(node, OverloadedFuncDef) and node.is_property
