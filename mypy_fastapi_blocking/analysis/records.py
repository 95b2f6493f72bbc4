"""What of a group's results importers must know: the content of the records that `store.py` writes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from mypy.nodes import Decorator, Expression, FuncDef, LambdaExpr, MemberExpr, MypyFile, NameExpr, TypeInfo, Var

from mypy_fastapi_blocking.analysis.core import implementation
from mypy_fastapi_blocking.analysis.earlier import Puts
from mypy_fastapi_blocking.analysis.engine import Engine
from mypy_fastapi_blocking.analysis.group import Group, references
from mypy_fastapi_blocking.analysis.summary import Summary, runs_given
from mypy_fastapi_blocking.analysis.symbolic import mentions_param
from mypy_fastapi_blocking.analysis.types import is_open
from mypy_fastapi_blocking.analysis.units import ModuleIndex, Unit
from mypy_fastapi_blocking.analysis.values import (
    NONE,
    UNKNOWN,
    Cls,
    Inst,
    Lit,
    Union,
    Value,
    holds_more,
    is_known,
    is_literal,
    is_option,
    remembers,
)
from mypy_fastapi_blocking.modules import missing_imports

MAX_LITERAL = 20  # nobody compares with a longer one


@dataclass(slots=True)
class ModuleRecords:
    """The records of one module: names are relative to it."""

    header: dict[str, Any] = field(default_factory=dict)
    summaries: dict[str, Summary] = field(default_factory=dict)
    values: dict[str, Value] = field(default_factory=dict)


def header_of(tree: MypyFile, modules: dict[str, MypyFile] | Any) -> dict[str, Any]:
    """What the import statements and base classes of a module say of packages that mypy knows nothing of."""
    imports = dict(missing_imports(tree, modules))
    header: dict[str, Any] = {}
    if imports:
        header["imports"] = imports
    bases = {
        info.fullname: found for info in _classes(tree) if info.fallback_to_any and (found := list(_missing_bases(tree, info, imports)))
    }
    if bases:
        header["bases"] = bases
    return header


def _classes(tree: MypyFile) -> Iterator[TypeInfo]:
    for symbol in tree.names.values():
        if isinstance(symbol.node, TypeInfo) and symbol.node.module_name == tree.fullname:
            yield symbol.node


def _missing_bases(tree: MypyFile, info: TypeInfo, imports: dict[str, str]) -> Iterator[str]:
    for expression in info.defn.base_type_exprs:
        name = _dotted(expression)
        first, _, rest = name.partition(".")
        if first in imports:
            yield f"{imports[first]}.{rest}" if rest else imports[first]
        elif isinstance(expression, NameExpr) and isinstance(expression.node, Var) and expression.node.fullname:
            yield expression.node.fullname


def _dotted(expression: Expression) -> str:
    if isinstance(expression, MemberExpr):
        return f"{_dotted(expression.expr)}.{expression.name}"
    return expression.name if isinstance(expression, NameExpr) else ""


def records_of(engine: Engine, group: Group, index: ModuleIndex, header: dict[str, Any], puts: Puts) -> ModuleRecords:
    """The records of a module of the group. `puts`: what the group puts where others own it."""
    found = ModuleRecords(dict(header))
    prefix = len(index.tree.fullname) + 1
    wanted: list[str] = []
    for key, unit in group.in_module(index.tree):
        if isinstance(unit.node, FuncDef) and "<locals>" not in key:
            _add(engine, group, unit, found, wanted, prefix)
    for fullname, value in _values(engine, index):
        found.values[fullname[prefix:]] = value
        wanted.extend(references(value))
    for values in puts.values():
        wanted.extend(key for value in values for key in references(value))
    _add_marks(engine, index, found, prefix)
    seen: set[str] = set()
    while wanted:
        key = wanted.pop()
        unit_ = group.units.get(key)
        if key not in seen and unit_ is not None and unit_.tree is index.tree:
            seen.add(key)
            _add(engine, group, unit_, found, wanted, prefix)
    return found


def _add_marks(engine: Engine, index: ModuleIndex, found: ModuleRecords, prefix: int) -> None:
    """Marks and roles of what is no unit: of classes, and of functions in stubs that only have overloads."""
    markers = engine.markers[index.tree.fullname]
    for name in sorted({*markers.marks, *markers.roles}):
        summary = found.summaries.setdefault(name[prefix:], Summary())
        summary.mark = markers.marks.get(name)
        summary.roles = markers.roles.get(name, ())


def _add(engine: Engine, group: Group, unit: Unit, found: ModuleRecords, wanted: list[str], prefix: int) -> None:
    summary = summary_of(engine, group, unit)
    nested = _is_hidden(engine, unit)
    if summary.is_empty() and not (nested and summary.kind != "sync"):
        return
    found.summaries[unit.key[prefix:]] = summary
    for value in _mentioned(summary):
        wanted.extend(references(value))


def _mentioned(summary: Summary) -> Iterator[Value]:
    for value in (summary.returns, summary.decorated):
        if value is not None:
            yield value
    for store in summary.stores:
        yield from (store.value, store.owner)
    for open_ in summary.opens:
        yield open_.func
        yield from (arg.value for arg in open_.args)


def summary_of(engine: Engine, group: Group, unit: Unit) -> Summary:
    """The whole summary of a unit."""
    known = group.summaries.get(unit.key)
    summary = replace(known) if known is not None else Summary()
    if unit.kind() in ("async", "async generator") and not engine.machine.enters_async:
        summary = Summary(opens=tuple(filter(runs_given, summary.opens)))
    summary.returns = _returns(engine, unit)
    summary.answers = engine.answers(unit.key) if summary.returns is not None else ()
    summary.placeholder = engine.is_placeholder(unit.key)
    summary.endless = engine.never_returns(unit.key)
    decorated = engine.decorated(unit.key)
    summary.decorated = decorated if decorated is not None and is_known(decorated) else None
    summary.stores = engine.stores(unit.key)
    definitions = group.definitions(unit.key)
    summary.definitions = definitions if definitions != (unit.key,) else ()
    nested = _is_hidden(engine, unit)
    if nested:
        summary.kind = unit.kind()
    else:
        summary.mark = engine.markers[unit.module].marks.get(unit.key)
        summary.roles = engine.roles(unit.key)
    needed = bool(
        summary.opens
        or summary.guarded
        or summary.answers
        or summary.stores
        or nested
        or (summary.returns is not None and mentions_param(summary.returns))
    )
    if unit.name == "__init__":  # what instances are made with
        summary.handed_up = engine.handed_up(unit.key)
        needed = needed or bool(summary.handed_up) or any(is_option(parameter.default) for parameter in engine.parameters(unit.key))
    if needed and isinstance(unit.node, (FuncDef, LambdaExpr)):
        summary.parameters = engine.parameters(unit.key)
    return summary


def _is_hidden(engine: Engine, unit: Unit) -> bool:
    """Do mypy's symbol tables not hold the function: is it nested, defined anew, or in the place of an import that failed?"""
    return "<" in unit.key or implementation(engine.program.node(unit.key.partition("@")[0])) is None


def _returns(engine: Engine, unit: Unit) -> Value | None:
    """What it returns, where its annotations don't say it."""
    declared = engine.types.value(_declared_return(unit))
    is_closed = is_known(declared) and not is_open(declared)
    if is_closed and not engine.machine.may_return_more(declared):
        return None
    value = engine.returns(unit.key)
    if is_closed:
        return value if engine.machine.says_more(value, declared) else None
    return value if is_known(value) and value not in (declared, Lit(None)) else None


def _declared_return(unit: Unit) -> Any:
    typ = getattr(unit.node, "type", None)
    if isinstance(unit.decorator, Decorator) and unit.decorator.var.type is not None:
        typ = unit.node.type if isinstance(unit.node, FuncDef) else typ
    return getattr(typ, "ret_type", None)


def _values(engine: Engine, index: ModuleIndex) -> Iterator[tuple[str, Value]]:
    for name, symbol in sorted(index.tree.names.items()):
        node = symbol.node
        if isinstance(node, Var) and node.fullname == f"{index.tree.fullname}.{name}" and "@" not in name:
            declared = engine.types.value(node.type)
            value = engine.variable(node.fullname)
            if value is not None and _says_more(value, declared):
                yield node.fullname, value
    for owner, name in sorted(index.attributes):
        info = engine.program.type_info(owner)
        node = info.names[name].node if info is not None and name in info.names else None
        declared = engine.types.value(node.type) if isinstance(node, Var) else UNKNOWN
        value = engine.attribute(owner, name)
        if value is not None and _says_more(value, declared):
            yield f"{owner}.{name}", value


def _says_more(value: Value, declared: Value) -> bool:
    if not is_known(value) or value == declared or value == Lit(None):
        return False
    if not is_known(declared) or is_open(declared) or remembers(value) or holds_more(value):
        return True
    if mentions_param(value):
        return True  # what the constructor was given, of which callers may know more
    if isinstance(value, Cls):
        return value.exact and isinstance(declared, Cls) and not declared.exact
    if is_literal(value):
        return not isinstance(value, Lit) or len(repr(value.value)) <= MAX_LITERAL
    if not isinstance(value, Inst):
        return isinstance(value, Union) and all(m == NONE or (isinstance(m, Inst) and _says_more(m, declared)) for m in value.members)
    is_below = value.exact and isinstance(declared, Inst) and value.name != declared.name  # of which class below the declared one it is
    return is_below or bool(value.origin) or any(is_option(option) for _, option in value.fields)
