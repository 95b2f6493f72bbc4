"""The analysis of a group of modules (an import cycle): bodies are interpreted, values and summaries solved, results kept.

Modules outside the group are known by their records (store.py) only, so it makes no difference whether they were analysed in this process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import cast

from mypy.nodes import (
    FuncDef,
    GeneratorExpr,
    LambdaExpr,
    MypyFile,
    Node,
    SymbolNode,
    TypeInfo,
)
from mypy.options import Options
from mypy.types import CallableType

from mypy_fastapi_blocking.analysis.body import Body
from mypy_fastapi_blocking.analysis.callbacks import Callbacks, callbacks_of, models_in
from mypy_fastapi_blocking.analysis.earlier import Callback
from mypy_fastapi_blocking.analysis.effects import Opened
from mypy_fastapi_blocking.analysis.elsewhere import merged_puts
from mypy_fastapi_blocking.analysis.fixpoint import Fixpoint
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.guards import Guards, conditional, joined, ordered
from mypy_fastapi_blocking.analysis.holding import Cell, Holding
from mypy_fastapi_blocking.analysis.limits import limited, unrolled
from mypy_fastapi_blocking.analysis.marks import Markers
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.statements import Interpreter
from mypy_fastapi_blocking.analysis.summary import Open, Store, is_on_given
from mypy_fastapi_blocking.analysis.symbolic import mentions_param
from mypy_fastapi_blocking.analysis.units import ModuleIndex, Unit, index_class, index_module
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    UNKNOWN,
    Arg,
    Func,
    Value,
    join,
)
from mypy_fastapi_blocking.messages import INTERNAL
from mypy_fastapi_blocking.modules import earlier_modules
from mypy_fastapi_blocking.timing import phase


class Engine(Holding):
    """Analyses groups of modules; answers what the machine asks about the user's own functions (`core.Units`)."""

    def __init__(self, program: Program, options: Options, debug: bool = False) -> None:
        super().__init__(program, options)
        self._debug = debug
        self.failures: dict[str, list[tuple[int, str]]] = {}
        self._cells: Fixpoint[Cell, object] = Fixpoint(self)
        self._callbacks: dict[str, Callbacks] = {}
        self._models: dict[tuple[str, bool], tuple[str, ...]] = {}
        self._mentioned: dict[str, tuple[str, ...]] = {}

    # -- analysing a group ---------------------------------------------------------------------------------------------

    def analyse(self, trees: Iterable[MypyFile]) -> Group:
        """Analyse modules whose trees are live."""
        trees = list(trees)
        self.group = Group()
        self._cells = Fixpoint(self)
        self._puts = {}
        self._put_by = {}
        self._collecting = {}
        self._callbacks = {}
        self._models = {}
        self._mentioned = {}
        self._marks = {}
        self._entered = {}
        self._parameters = {}
        self._endless = {}
        self.forget_classes()
        self.program.refresh()
        self.machine.forget()
        for tree in trees:
            index = index_module(tree)
            self.group.indexes[tree.fullname] = index
            self.group.units.update(index.units)
            self.markers[tree.fullname] = Markers(tree, self.target)
        self.program.live = frozenset(self.group.indexes)
        imported = {name for tree in trees for name in earlier_modules(tree)} - self.group.indexes.keys()
        self.group.puts = merged_puts(map(self.program.records.puts, sorted(imported)))
        self.hierarchy.use(imported, [info for index in self.group.indexes.values() for info in index.classes])
        with phase("interpreting bodies"):
            self._collect_bodies()
        self._callbacks = {}  # classes inside functions have come to light
        self.machine.settle()
        self._solve()
        return self.group

    def _collect_bodies(self) -> None:
        """Interpret all units. Nested functions are found while their owners are interpreted, so look again until there are no more."""
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

    def bottom(self, cell: Cell) -> object:
        """Nothing yet."""
        return Body() if cell[0] == "unit" else NEVER

    def top(self, cell: Cell) -> object:
        """Anything; of a body what it does stays."""
        if cell[0] == "unit":
            body = self.group.bodies.get(cell[1]) or self._interpret(cell[1])
            return replace(body, returns=UNKNOWN, answers=(), yields=UNKNOWN)
        return UNKNOWN

    def is_costly(self, cell: Cell) -> bool:
        """A body is interpreted when what it reads has settled."""
        return cell[0] == "unit"

    def widened(self, value: object) -> object:
        """What a recursive decorator returns may have its former self inside."""
        return value if isinstance(value, Body) else unrolled(cast(Value, value))

    def compute(self, cell: Cell) -> object:
        """A body, or a value that comes from bodies."""
        match cell:
            case ("unit", key):
                return self._interpret(key)
            case ("returns", key):
                return limited(self._returned(key))
            case ("decorated", key):
                return limited(self._decorated(key))
            case ("variable", module, name):
                return limited(self._variable(module, name))
            case ("attribute", owner, name):
                return limited(self._attribute(owner, name))
            case ("default", key, position):
                return limited(self._default(self.group.units[key], int(position)))
            case ("puts", target):
                return limited(join((*self.puts_into(target), *self.group.puts.get(target, ()))))
        raise AssertionError(cell)

    def _body(self, key: str) -> Body:
        body = self._cells.get(("unit", key))
        assert isinstance(body, Body)
        return body

    def _value(self, cell: Cell) -> Value:
        value: Value = cast(Value, self._cells.get(cell))
        return value

    def _interpret(self, key: str) -> Body:
        body = self._run(self.group.units[key])
        for op in body.ops:
            for effect in op.effects:
                if isinstance(effect, Store):
                    store = replace(effect, guards=ordered(joined(op.guards, effect.guards)))
                    body.puts = body.puts if store in body.puts else (*body.puts, store)
                elif isinstance(effect, Opened) and is_on_given(effect.open) and effect.open not in body.on_given:
                    body.on_given = (*body.on_given, effect.open)
        for target in self.note_puts(self.group.units[key], body):
            self._cells.touch(("puts", target))
        return body

    def _run(self, unit: Unit) -> Body:
        """Interpret a unit. Where that fails, it is as if nothing were known of it."""
        interpreter = Interpreter(unit, self.machine, self)
        try:
            with self.machine.fresh(unit.is_frame()):
                interpreter.run()
            return interpreter.body
        except Exception as err:
            if self._debug:
                raise
            message = INTERNAL.format(name=unit.key, error=f"{type(err).__name__}: {err}")
            failures = self.failures.setdefault(unit.module, [])
            if (unit.node.line, message) not in failures:
                failures.append((unit.node.line, message))
            return Body(UNKNOWN, (), UNKNOWN)

    def _returned(self, key: str) -> Value:
        body = self._body(key)
        unit = self.group.units[key]
        return body.yields if "generator" in unit.kind() else body.returns

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

    # -- core.Units: the user's own functions --------------------------------------------------------------------------

    def default_value(self, unit: Unit, position: int) -> Value:
        """What a parameter's default is: evaluated where the function is defined."""
        return self._value(("default", unit.key, str(position)))

    def _default(self, unit: Unit, position: int) -> Value:
        arguments = unit.node.arguments if isinstance(unit.node, (FuncDef, LambdaExpr)) else []
        initializer = arguments[position].initializer
        owner = unit.owner or self.group.units[f"{unit.module}.<module>"]
        with self.machine.fresh():
            return Interpreter(owner, self.machine, self).quiet_value(initializer) if initializer is not None else UNKNOWN

    def returns(self, key: str) -> Value:
        """What it returns, or yields, in terms of its parameters."""
        if key in self.group.units:
            return self._value(("returns", key))
        summary = self._recorded(key)
        return summary.returns if summary is not None and summary.returns is not None else UNKNOWN

    def first_annotation(self, key: str) -> Value:
        """What the annotation of its first parameter says, that of methods after `self`."""
        unit = self.group.units.get(key)
        typ = unit.node.type if unit is not None and isinstance(unit.node, FuncDef) else None
        position = 1 if unit is not None and unit.cls is not None else 0
        types = typ.arg_types[position:] if isinstance(typ, CallableType) else []
        return self.types.value(types[0]) if types else UNKNOWN

    def answers(self, key: str) -> tuple[tuple[Guards, Value], ...]:
        """What it returns under which conditions on its parameters, where there are any."""
        if key in self.group.units:
            return conditional(self._body(key).answers)
        summary = self._recorded(key)
        return summary.answers if summary is not None else ()

    def stores(self, key: str) -> tuple[Store, ...]:
        """What it puts into containers, in terms of its parameters."""
        if key in self.group.units:
            return tuple(store for store in self._body(key).puts if mentions_param(store.value) or mentions_param(store.owner))
        summary = self._recorded(key)
        return summary.stores if summary is not None else ()

    def called_on_given(self, key: str) -> tuple[Open, ...]:
        """The methods that it calls on what it is given, and of which it does not know what that is."""
        if key in self.group.units:
            return self._body(key).on_given
        summary = self._recorded(key)
        return tuple(filter(is_on_given, summary.opens)) if summary is not None else ()

    def handed_up(self, key: str) -> dict[str, tuple[Arg, ...]]:
        """What a constructor hands to those of base classes, in terms of its parameters."""
        if key in self.group.units:
            return self._body(key).handed_up
        summary = self._recorded(key)
        return summary.handed_up if summary is not None else {}

    def callbacks(self, cls: str, within: bool) -> Iterator[Callback]:
        """What runs when an instance of a class is made from data, or turned into data. `within`: that of the models in it, too."""
        known = self._models.get((cls, within))
        if known is None:
            found = models_in(self.program, [cls], self._mentioned) if within else self.program.mro(cls)
            known = self._models[cls, within] = tuple(found)
        for model in known:
            yield from self.callbacks_of(model)

    def callbacks_of(self, cls: str) -> list[Callback]:
        """Those of one class alone, those of its bases left out."""
        module = self.program.module_of(cls)
        if module is None or not self.program.is_analysed(module):
            return []
        index = self.group.indexes.get(module)
        if index is None:
            self.consulted.add(module)
            return self.program.records.callbacks(module).get(cls, [])
        return self.callbacks_in(index).get(cls, [])

    def callbacks_in(self, index: ModuleIndex) -> Callbacks:
        """Those of the classes of a module of the group."""
        module = index.tree.fullname
        if module not in self._callbacks:
            self._callbacks[module] = callbacks_of(self.program, index, self.group)
        return self._callbacks[module]

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
            assert isinstance(node, (FuncDef, LambdaExpr, GeneratorExpr))
            unit = self.group.units[key] = Unit(key, node, owner.tree, owner)
        return unit

    def definition(self, unit: Unit, node: FuncDef) -> str:
        """The key of a function outside of functions."""
        return self.group.name_of(unit, node)

    def rebinds(self, key: str) -> dict[str, Value]:
        """What a nested function assigns to names of the functions around it."""
        return self._body(key).outer if key in self.group.units else {}

    def local_class(self, owner: Unit, info: TypeInfo) -> None:
        """Make the methods of a class inside a function known."""
        index = self.group.indexes[owner.module]
        if info not in index.classes:
            index_class(index, info.defn, owner)
            self.group.units.update(index.units)
            self.hierarchy.add(info)

    # -- summaries -----------------------------------------------------------------------------------------------------
