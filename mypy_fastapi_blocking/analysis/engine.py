"""The analysis of a group of modules (an import cycle): bodies are interpreted, values and summaries solved, results kept.

Modules outside the group are known by their records (store.py) only, so it makes no difference whether they were analysed in this process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from mypy.nodes import (
    ArgKind,
    Decorator,
    FuncDef,
    LambdaExpr,
    MypyFile,
    Node,
    OverloadedFuncDef,
    SymbolNode,
    TypeInfo,
    Var,
)
from mypy.options import Options
from mypy.types import CallableType, get_proper_type

from mypy_fastapi_blocking.analysis.binding import Parameter
from mypy_fastapi_blocking.analysis.body import Body
from mypy_fastapi_blocking.analysis.core import implementation
from mypy_fastapi_blocking.analysis.effects import Enter, Put
from mypy_fastapi_blocking.analysis.fixpoint import Fixpoint
from mypy_fastapi_blocking.analysis.hierarchy import Hierarchy
from mypy_fastapi_blocking.analysis.machine import Machine
from mypy_fastapi_blocking.analysis.marks import Markers
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.solve import Expansion, Reach, Summaries, summarise
from mypy_fastapi_blocking.analysis.statements import Interpreter
from mypy_fastapi_blocking.analysis.summary import Open, Summary
from mypy_fastapi_blocking.analysis.types import Types, is_open
from mypy_fastapi_blocking.analysis.units import ModuleIndex, Unit, index_class, index_module
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    NONE,
    UNKNOWN,
    Cls,
    Func,
    Inst,
    Lit,
    Param,
    Union,
    Value,
    children,
    is_known,
    is_symbolic,
    join,
    members,
    mentions_param,
)
from mypy_fastapi_blocking.messages import INTERNAL
from mypy_fastapi_blocking.packs.conditions import Target
from mypy_fastapi_blocking.packs.model import Mark, ParamKind, Role

Cell = tuple[str, ...]
KINDS = {
    ArgKind.ARG_POS: ParamKind.POSITIONAL_OR_KEYWORD,
    ArgKind.ARG_OPT: ParamKind.POSITIONAL_OR_KEYWORD,
    ArgKind.ARG_STAR: ParamKind.VAR_POSITIONAL,
    ArgKind.ARG_NAMED: ParamKind.KEYWORD_ONLY,
    ArgKind.ARG_NAMED_OPT: ParamKind.KEYWORD_ONLY,
    ArgKind.ARG_STAR2: ParamKind.VAR_KEYWORD,
}


@dataclass(slots=True)
class Group:
    """The modules that are analysed together, and what was found."""

    indexes: dict[str, ModuleIndex] = field(default_factory=dict)
    units: dict[str, Unit] = field(default_factory=dict)
    bodies: dict[str, Body] = field(default_factory=dict)
    summaries: dict[str, Summary] = field(default_factory=dict)


class Engine(Summaries):
    """Analyses groups of modules; answers what the machine asks about the user's own functions (`core.Units`)."""

    def __init__(self, program: Program, options: Options, debug: bool = False) -> None:
        self._debug = debug
        self.consulted: set[str] = set()  # modules outside of the group whose records were asked for
        self.failures: dict[str, list[tuple[int, str]]] = {}
        self.program = program
        self.options = options
        self.types = Types(program)
        self.machine = Machine(program, self.types, self)
        self.hierarchy = Hierarchy(program)
        self.target = Target(options.python_version, options.platform)
        self.group = Group()
        self.markers: dict[str, Markers] = {}
        self._cells: Fixpoint[Cell, object] = self._new_cells()
        self._puts: dict[str, dict[Value, None]] = {}
        self._marks: dict[str, Mark | None] = {}
        self._parameters: dict[str, tuple[Parameter, ...]] = {}

    def _new_cells(self) -> Fixpoint[Cell, object]:
        return Fixpoint(self._compute, self._bottom, self._top)

    # -- analysing a group ---------------------------------------------------------------------------------------------

    def analyse(self, trees: Iterable[MypyFile], visible: dict[str, tuple[str, ...]]) -> Group:
        """Analyse modules whose trees are live. `visible`: overrides that they see in modules outside of the group."""
        self.group = Group()
        self._cells = self._new_cells()
        self._puts = {}
        self._marks = {}
        self._parameters = {}
        self.program.refresh()
        self.machine.forget()
        for tree in trees:
            index = index_module(tree)
            self.group.indexes[tree.fullname] = index
            self.group.units.update(index.units)
            self.markers[tree.fullname] = Markers(tree, self.target)
        self.hierarchy.use(visible, [info for index in self.group.indexes.values() for info in index.classes])
        for key in sorted(self.group.units):
            self._cells.get(("unit", key))
        self._cells.drain()
        self._collect_bodies()
        self._solve()
        return self.group

    def _collect_bodies(self) -> None:
        """Nested functions are found while their owners are interpreted, so look again until there are no more."""
        done: set[str] = set()
        while True:
            missing = [key for key in sorted(self.group.units) if key not in done]
            if not missing:
                return
            for key in missing:
                done.add(key)
                self._cells.get(("unit", key))
            self._cells.drain()
            for key in done:
                body = self._cells.get(("unit", key))
                assert isinstance(body, Body)
                self.group.bodies[key] = body

    # -- cells ---------------------------------------------------------------------------------------------------------

    def _bottom(self, cell: Cell) -> object:
        return Body() if cell[0] == "unit" else NEVER

    def _top(self, cell: Cell) -> object:
        if cell[0] == "unit":
            body = self.group.bodies.get(cell[1]) or self._interpret(cell[1])
            return Body(UNKNOWN, UNKNOWN, body.assigned, body.globals, body.puts, body.ops)
        return UNKNOWN

    def _compute(self, cell: Cell) -> object:
        match cell:
            case ("unit", key):
                return self._interpret(key)
            case ("returns", key):
                return self._returned(key)
            case ("decorated", key):
                return self._decorated(key)
            case ("variable", module, name):
                return self._variable(module, name)
            case ("attribute", owner, name):
                return self._attribute(owner, name)
            case ("puts", target):
                return join(self._puts.get(target, ()))
        raise AssertionError(cell)

    def _body(self, key: str) -> Body:
        body = self._cells.get(("unit", key))
        assert isinstance(body, Body)
        return body

    def _value(self, cell: Cell) -> Value:
        return self._cells.get(cell)  # type: ignore[return-value]

    def _interpret(self, key: str) -> Body:
        body = self._run(self.group.units[key])
        for op in body.ops:
            for effect in op.effects:
                if isinstance(effect, Put):
                    body.puts = body.puts if (effect.target, effect.value) in body.puts else (*body.puts, (effect.target, effect.value))
        for target, value in body.puts:
            if not mentions_param(value) and value not in self._puts.setdefault(target, {}):
                self._puts[target][value] = None
                self._cells.touch(("puts", target))
        return body

    def _run(self, unit: Unit) -> Body:
        """Interpret a unit. Where that fails, it is as if nothing were known of it."""
        interpreter = Interpreter(unit, self.machine, self)
        try:
            with self.machine.fresh():
                interpreter.run()
            return interpreter.body
        except Exception as err:
            if self._debug:
                raise
            message = INTERNAL.format(name=unit.key, error=f"{type(err).__name__}: {err}")
            failures = self.failures.setdefault(unit.module, [])
            if (unit.node.line, message) not in failures:
                failures.append((unit.node.line, message))
            return Body(UNKNOWN, UNKNOWN)

    def _returned(self, key: str) -> Value:
        body = self._body(key)
        unit = self.group.units[key]
        value = body.yields if "generator" in unit.kind() else body.returns
        return value if value != NEVER else NEVER

    def _decorated(self, key: str) -> Value:
        """A decorated function after all its decorators."""
        unit = self.group.units[key]
        raw = Func(key, raw=True)
        if unit.decorator is None or not unit.decorator.decorators:
            return raw
        owner = unit.owner or self.group.units[f"{unit.module}.<module>"]
        interpreter = Interpreter(owner, self.machine, self)
        value: Value = raw
        with self.machine.fresh():
            for decorator in reversed(unit.decorator.decorators):
                value = interpreter.apply_decorator(decorator, value, raw)
        return value

    def _variable(self, module: str, name: str) -> Value:
        index = self.group.indexes[module]
        values = [self._body(index.body_key).globals.get(name, NEVER)]
        values.extend(self._body(key).globals.get(name, NEVER) for key in index.globals.get(name, ()))
        return self._grown(_changeable(join(values), self.program.node(f"{module}.{name}")), f"{module}.{name}")

    def _attribute(self, owner: str, name: str) -> Value:
        info = self.program.type_info(owner)
        index = self.group.indexes.get(info.module_name) if info is not None else None
        keys = index.attributes.get((owner, name), []) if index is not None else []
        value = join(self._body(key).assigned.get((owner, name), NEVER) for key in keys)
        node = info.names[name].node if info is not None and name in info.names else None
        return self._grown(_changeable(value, node), f"{owner}.{name}")

    def _grown(self, value: Value, target: str) -> Value:
        """A container with what is put into it anywhere."""
        added = self._value(("puts", target))
        if not is_known(added):
            return value
        grown = [
            Inst(m.name, (*m.args[:-1], join((added, *((m.args[-1],) if m.args[-1] != UNKNOWN else ())))), m.exact)
            if isinstance(m, Inst) and m.args
            else Inst(m.name, (added,), m.exact)
            if isinstance(m, Inst)
            else m
            for m in members(value)
        ]
        return join(grown)

    # -- core.Units: the user's own functions --------------------------------------------------------------------------

    def kind(self, key: str) -> str | None:
        """What calling it does; None where its body is not known."""
        unit = self.group.units.get(key)
        if unit is not None:
            return unit.kind()
        module = self.program.module_of(key)
        if module is None or module in self.group.indexes or not self.program.is_analysed(module):
            return None
        self.consulted.add(module)
        name = key[len(module) + 1 :]
        if "<" in name:
            summary = self.program.records.summary(module, name)
            return (summary.kind or "sync") if summary is not None else "sync"
        node = implementation(self.program.node(key.partition("@")[0]))
        return Unit(key, node, self.program.modules[module]).kind() if node is not None else None

    def parameters(self, key: str) -> tuple[Parameter, ...]:
        """Its parameters with their defaults."""
        found = self._parameters.get(key)
        if found is None:
            found = self._parameters[key] = tuple(self._find_parameters(key))
        return found

    def _find_parameters(self, key: str) -> Iterator[Parameter]:
        unit = self.group.units.get(key)
        if unit is not None:
            if isinstance(unit.node, (FuncDef, LambdaExpr)):
                yield from self._own_parameters(unit, unit.node)
            return
        summary = self._recorded(key)
        if summary is not None and summary.parameters is not None:
            yield from summary.parameters
            return
        node = implementation(self.program.node(key.partition("@")[0]))
        for position, (name, kind) in enumerate(zip(node.arg_names, node.arg_kinds, strict=True) if node is not None else ()):
            own = "self" if position == 0 and node is not None and node.info and not node.is_static and not node.is_class else name
            optional = kind in (ArgKind.ARG_OPT, ArgKind.ARG_NAMED_OPT)
            yield Parameter(own or f"#{position}", KINDS[kind], UNKNOWN if optional else None)

    def _own_parameters(self, unit: Unit, node: FuncDef | LambdaExpr) -> Iterator[Parameter]:
        for position, argument in enumerate(node.arguments):
            name = "self" if position == 0 and _has_self(unit) else argument.variable.name
            kind = KINDS[argument.kind]
            if argument.pos_only and kind is ParamKind.POSITIONAL_OR_KEYWORD:
                kind = ParamKind.POSITIONAL_ONLY
            default: Value | None = None
            if argument.initializer is not None:
                owner = unit.owner or self.group.units[f"{unit.module}.<module>"]
                with self.machine.fresh():
                    default = Interpreter(owner, self.machine, self).quiet_value(argument.initializer)
            yield Parameter(name, kind, default)

    def returns(self, key: str) -> Value:
        """What it returns, or yields, in terms of its parameters."""
        if key in self.group.units:
            return self._value(("returns", key))
        summary = self._recorded(key)
        return summary.returns if summary is not None and summary.returns is not None else UNKNOWN

    def has_effects(self, key: str) -> bool:
        """May entering it matter?"""
        if key in self.group.units:
            return True
        summary = self._recorded(key)
        return summary is not None and bool(summary.blocks or summary.soft or summary.guarded or summary.opens)

    def stores(self, key: str) -> tuple[tuple[str, Value], ...]:
        """What it puts into containers, in terms of its parameters."""
        if key in self.group.units:
            return tuple(put for put in self._body(key).puts if mentions_param(put[1]))
        summary = self._recorded(key)
        return tuple((store.target, store.value) for store in summary.stores) if summary is not None else ()

    def decorated(self, name: str) -> Value | None:
        """What a decorated function is, or None when it is the function itself."""
        unit = self.group.units.get(name)
        if unit is None:
            summary = self._recorded(name)
            return summary.decorated if summary is not None else None
        if unit.decorator is None or not unit.decorator.decorators:
            return None
        value = self._value(("decorated", name))
        return None if value in (Func(name, raw=True), NEVER) else value

    def variable(self, fullname: str) -> Value | None:
        """What a module's variable holds, where mypy's type says less."""
        module = self.program.module_of(fullname)
        if module is None:
            return None
        name = fullname[len(module) + 1 :]
        if module not in self.group.indexes:
            self.consulted.add(module)
            return self.program.records.value(module, name)
        node = self.program.node(fullname)
        if isinstance(node, Var) and node.type is not None and not node.is_inferred and not is_open(self.types.value(node.type)):
            return None
        return self._value(("variable", module, name))

    def attribute(self, owner: str, name: str) -> Value | None:
        """What an attribute holds, where mypy's type says less."""
        info = self.program.type_info(owner)
        module = info.module_name if info is not None else None
        if module is None:
            return None
        if module not in self.group.indexes:
            self.consulted.add(module)
            return self.program.records.value(module, f"{owner[len(module) + 1 :]}.{name}")
        value = self._value(("attribute", owner, name))
        return value if is_known(value) else None

    def overriding(self, name: str, method: str) -> tuple[str, ...]:
        """The overrides of a method that the group can see."""
        return self.hierarchy.overriding(name, method)

    def mark(self, name: str) -> Mark | None:
        """The marker of a function: its own, its class's, or that of the method it overrides."""
        try:
            return self._marks[name]
        except KeyError:
            found = self._marks[name] = self._find_mark(name)
            return found

    def _find_mark(self, name: str) -> Mark | None:
        own = self._own_mark(name)
        owner, _, method = name.rpartition(".")
        info = self.program.type_info(owner) if own is None and owner else None
        if info is None:
            return own
        if not method.startswith("_") and (mark := self._own_mark(owner)) is not None:
            node = implementation(info.names[method].node) if method in info.names else None
            return None if node is not None and (node.is_coroutine or node.is_async_generator) else mark
        for base in info.mro[1:]:
            inherited = self._own_mark(f"{base.fullname}.{method}")
            if inherited is not None:
                return inherited if self.kind(name) in (None, "sync", "generator") else None
        return None

    def _own_mark(self, name: str) -> Mark | None:
        module = self.program.module_of(name)
        if module is None or module == name:
            return None
        if module in self.group.indexes:
            return self.markers[module].marks.get(name)
        self.consulted.add(module)
        summary = self.program.records.summary(module, name[len(module) + 1 :])
        return summary.mark if summary is not None else None

    def roles(self, name: str) -> tuple[tuple[str, Role], ...]:
        """The markers on a function's parameters."""
        module = self.program.module_of(name)
        if module is None:
            return ()
        if module in self.group.indexes:
            return self.markers[module].roles.get(name, ())
        self.consulted.add(module)
        summary = self.program.records.summary(module, name[len(module) + 1 :])
        return summary.roles if summary is not None else ()

    def _recorded(self, key: str) -> Summary | None:
        module = self.program.module_of(key)
        if module is None or module in self.group.indexes:
            return None
        self.consulted.add(module)
        return self.program.records.summary(module, key[len(module) + 1 :])

    # -- body.Scope: what bodies ask of the module around them ---------------------------------------------------------

    def global_value(self, fullname: str, node: SymbolNode | None) -> Value:
        """What a module-level name means."""
        if node is None:
            return self.machine.external(self.program.resolve_missing(fullname)) if fullname else UNKNOWN
        return self.machine.reference(node, fullname or node.fullname)

    def local_unit(self, owner: Unit, node: Node) -> Unit:
        """The unit of a function, lambda or generator expression inside another."""
        key = owner.local_key(node)
        unit = self.group.units.get(key)
        if unit is None:
            assert not isinstance(node, MypyFile)
            unit = self.group.units[key] = Unit(key, node, owner.tree, owner)  # type: ignore[arg-type]
        return unit

    def local_class(self, owner: Unit, info: TypeInfo) -> None:
        """Make the methods of a class inside a function known."""
        index = self.group.indexes[owner.module]
        if info not in index.classes:
            index_class(index, info.defn, owner)
            self.group.units.update(index.units)
            self.hierarchy.add(info)

    def parameter_values(self, unit: Unit) -> dict[Var, Value]:
        """What the parameters of a unit are, inside it."""
        if not isinstance(unit.node, (FuncDef, LambdaExpr)):
            return {}
        typ = get_proper_type(unit.node.type) if unit.node.type is not None else None
        declared = list(typ.arg_types) if isinstance(typ, CallableType) else []
        found: dict[Var, Value] = {}
        for position, (argument, parameter) in enumerate(zip(unit.node.arguments, self.parameters(unit.key), strict=True)):
            if position == 0 and unit.cls is not None and isinstance(unit.node, FuncDef) and not unit.node.is_static:
                found[argument.variable] = self._self_value(unit, unit.node)
                continue
            value = self.types.value(declared[position]) if position < len(declared) else UNKNOWN
            found[argument.variable] = self._parameter_value(parameter, value)
        return found

    def _self_value(self, unit: Unit, node: FuncDef) -> Value:
        assert unit.cls is not None
        if node.is_class or node.name in ("__new__", "__init_subclass__", "__class_getitem__"):
            return Cls(unit.cls.fullname, exact=False)
        return Param("self", Inst(unit.cls.fullname))

    def _parameter_value(self, parameter: Parameter, declared: Value) -> Value:
        if parameter.kind is ParamKind.VAR_POSITIONAL:
            return Param(parameter.name, Inst("builtins.tuple", (declared,)))
        if parameter.kind is ParamKind.VAR_KEYWORD:
            return Param(parameter.name, Inst("builtins.dict", (Inst("builtins.str"), declared)))
        if not is_known(declared) and parameter.default is not None:
            return Param(parameter.name, self._default_type(parameter.default))
        closed = [m for m in members(declared) if not is_open(m)]
        opened = [m for m in members(declared) if is_open(m)]
        if not opened:
            return declared
        return join((*closed, Param(parameter.name, join(opened))))

    def _default_type(self, default: Value) -> Value:
        """What an unannotated parameter is, going by its default."""
        kept = [Inst(f"builtins.{type(m.value).__name__}") if isinstance(m, Lit) else m for m in members(default) if m != NONE]
        return join(m for m in kept if not is_symbolic(m)) if kept else UNKNOWN

    # -- summaries -----------------------------------------------------------------------------------------------------

    def summary(self, key: str) -> Summary | None:
        """The summary of a unit of this group, as far as it is known, or a recorded one."""
        if key in self.group.units:
            return self.group.summaries.get(key)
        return self._recorded(key)

    def _solve(self) -> None:
        expansion = Expansion(self.machine, self)
        waiting: dict[str, dict[str, None]] = {}
        pending = dict.fromkeys(self._callees_first())
        rounds: dict[str, int] = {}
        while pending:
            key = next(iter(pending))
            del pending[key]
            expansion.visited = set()
            summary = self._summarised(key, expansion)
            for callee in expansion.visited:
                waiting.setdefault(callee, {})[key] = None
            before = self.group.summaries.get(key)
            rounds[key] = rounds.get(key, 0) + 1
            if rounds[key] <= 200 and (before is None or _reached(before) != _reached(summary)):
                self.group.summaries[key] = summary
                for caller in waiting.get(key, ()):
                    pending[caller] = None

    def _callees_first(self) -> Iterator[str]:
        """The units that do anything, as far as possible after those that they enter: most are then summarised once."""
        bodies = self.group.bodies
        entered = {key: sorted({e.key for op in body.ops for e in op.effects if isinstance(e, Enter)}) for key, body in bodies.items() if body.ops}
        done: set[str] = set()
        for root in sorted(entered):
            stack = [(root, iter(entered[root]))]
            if root in done:
                continue
            done.add(root)
            while stack:
                key, rest = stack[-1]
                following = next((callee for callee in rest if callee in entered and callee not in done), None)
                if following is None:
                    stack.pop()
                    yield key
                else:
                    done.add(following)
                    stack.append((following, iter(entered[following])))

    def _summarised(self, key: str, expansion: Expansion) -> Summary:
        reaches: list[Reach] = []
        opens: list[Open] = []
        unit = self.group.units[key]
        for op in self.group.bodies[key].ops:
            found, left = expansion.reaches(op)
            reaches.extend(reach for reach in found if not ignored(unit.tree, op.node.line, reach.kind))
            opens.extend(left)
        return summarise(reaches, opens)


    def used_ignores(self, tree: MypyFile) -> Iterator[tuple[int, str]]:
        """The ignore comments in helpers that keep blocking from spreading: (line, kind)."""
        expansion = Expansion(self.machine, self)
        for key, body in sorted(self.group.bodies.items()):
            unit = self.group.units[key]
            if unit.tree is tree and not unit.is_frame():
                for op in body.ops:
                    if op.node.line in tree.ignored_lines:
                        found = {reach.kind for reach in expansion.reaches(op)[0]}
                        yield from ((op.node.line, kind) for kind in sorted(found) if ignored(tree, op.node.line, kind))


def _reached(summary: Summary) -> tuple[object, ...]:
    return summary.blocks, summary.soft, summary.guarded, summary.opens


def ignored(tree: MypyFile, line: int, kind: str) -> bool:
    """Does a `# type: ignore` on that line silence that kind of blocking? Then it blocks nobody further up."""
    codes = tree.ignored_lines.get(line)
    return codes is not None and (not codes or "blocking-call" in codes or f"blocking-{kind}" in codes)


def _changeable(value: Value, node: SymbolNode | None) -> Value:
    """What a variable holds, which others may change: a literal stands for its class, unless the variable is final."""
    if isinstance(node, Var) and node.is_final:
        return value
    return join(Inst(f"builtins.{type(m.value).__name__}") if isinstance(m, Lit) and m.value is not None else m for m in members(value))


def _has_self(unit: Unit) -> bool:
    return (
        unit.cls is not None
        and isinstance(unit.node, FuncDef)
        and not unit.node.is_static
        and not unit.node.is_class
        and unit.node.name not in ("__new__", "__init_subclass__", "__class_getitem__")
    )


def references(value: Value) -> Iterator[str]:
    """The keys of nested functions that a value mentions."""
    stack = [value]
    while stack:
        found = stack.pop()
        key = getattr(found, "key", None)
        if key is not None:
            yield key
        stack.extend(children(found))


__all__ = ["Decorator", "Engine", "Group", "OverloadedFuncDef", "Union", "references"]
