"""What variables and attributes hold: what the bodies of the group assign and put into them, and what is known of those of other modules."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mypy.nodes import SymbolNode, Var
from mypy.options import Options

from mypy_fastapi_blocking.analysis.body import Body
from mypy_fastapi_blocking.analysis.containers import with_element, without_entries
from mypy_fastapi_blocking.analysis.core import wrapped_by
from mypy_fastapi_blocking.analysis.earlier import Puts
from mypy_fastapi_blocking.analysis.elsewhere import (
    ANY_ATTRIBUTE,
    ANY_CLASS,
    SET,
    attribute_of,
    elsewhere,
    is_in_one,
    is_open_to_others,
    is_worth_telling,
    merged_puts,
    open_to_others,
    place_in,
    target_of,
    told,
)
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.summarising import Summariser
from mypy_fastapi_blocking.analysis.symbolic import declared_of, is_symbolic, mentions_param, without_others, without_self
from mypy_fastapi_blocking.analysis.types import is_open
from mypy_fastapi_blocking.analysis.units import CONSTRUCTORS, Unit
from mypy_fastapi_blocking.analysis.values import (
    NEVER,
    NONE,
    UNKNOWN,
    Inst,
    Value,
    generalised,
    holds_more,
    is_known,
    join,
    join2,
    members,
)

Cell = tuple[str, ...]


class Holding(Summariser):
    """Answers what variables and attributes hold."""

    def __init__(self, program: Program, options: Options) -> None:
        super().__init__(program, options)
        self._puts: dict[str, dict[str, dict[Value, None]]] = {}  # by target and by the unit that puts it there
        self._put_by: dict[str, set[str]] = {}  # by unit: the targets
        self._collecting: dict[str, bool] = {}

    def _value(self, cell: Cell) -> Value:
        """The value of a cell of the fixpoint (engine.py)."""
        raise NotImplementedError

    def _body(self, key: str) -> Body:
        """What a body does (engine.py)."""
        raise NotImplementedError

    # -- in this group -------------------------------------------------------------------------------------------------

    def _variable(self, module: str, name: str) -> Value:
        index = self.group.indexes[module]
        values = [self._body(index.body_key).globals.get(name, NEVER)]
        values.extend(self._body(key).globals.get(name, NEVER) for key in index.globals.get(name, ()))
        value, node = join(values), self.program.node(f"{module}.{name}")
        kept = value if len(values) == 1 else _changeable(value, node)
        grown = self._grown(kept, self._value(("puts", f"{module}.{name}")))
        if name in index.empty:
            grown = open_to_others(grown, f"{module}.{name}", self.may_be_told)
        return self._set_elsewhere(grown, f"{module}.{name}")

    def _attribute(self, owner: str, name: str) -> Value:
        info = self.program.type_info(owner)
        index = self.group.indexes.get(info.module_name) if info is not None else None
        keys = index.attributes.get((owner, name), []) if index is not None else []
        assigned = [self._assigned(key, owner, name) for key in keys]
        value = without_self(join([held for held in assigned if self._is_asked(held)] or assigned))
        node = info.names[name].node if info is not None and name in info.names else None
        is_own = info is not None and not any(name in base.names for base in info.mro[1:])
        is_set_once = len(keys) == 1 and self.group.units[keys[0]].cls is None
        kept = value if is_own or is_set_once else _changeable(value, node)  # functions of bases may set it as well
        return self._set_elsewhere(self._grown(kept, self._put_into_any(owner, name)), f"{owner}.{name}")

    def _assigned(self, key: str, owner: str, name: str) -> Value:
        """What a function assigns to an attribute: in terms of the constructor's parameters, but of no other's."""
        value = self._body(key).assigned.get((owner, name), NEVER)
        return value if self.group.units[key].name in CONSTRUCTORS else without_others(value)

    def _set_elsewhere(self, value: Value, target: str) -> Value:
        """A variable or an attribute with what others set it to; what is None here is for others to set."""
        if self._is_asked(value):
            return value
        added = self._value(("puts", target + SET))
        return join((value, added, *([elsewhere(target + SET)] if value == NONE else [])))

    def _is_asked(self, value: Value) -> bool:
        """Is it a descriptor, which is asked when the attribute is set?"""
        return any(isinstance(m, Inst) and self.machine.own_member(m, "__set__") for m in members(value))

    def _grown(self, value: Value, added: Value) -> Value:
        """A container with what is put into it."""
        return join(self._with(m, added) for m in members(value)) if is_known(added) else value

    def _put_into_any(self, owner: str, name: str) -> Value:
        """What is put into an attribute; where each object has its own, into that of an object that is not known, and of one object that is
        left open."""
        target = f"{owner}.{name}"
        added = self._value(("puts", target))
        if self.machine.holder(owner, name) != owner:
            return added
        shared = self._value(("puts", place_in(target, UNKNOWN)))
        index = self.group.indexes[self.program.module_of(owner) or ""]
        is_open_ = added != shared or name in index.filled.get(owner, ()) or self.machine.has_generated_init(owner)
        return join2(shared, elsewhere(target)) if is_open_ else shared

    def note_puts(self, unit: Unit, body: Body) -> Iterator[str]:
        """Note what a function puts where, instead of what it seemed to when less was known: the targets into which it puts something else."""
        found: dict[str, dict[Value, None]] = {}
        for target, value in self._put_where(unit, body):
            found.setdefault(target, {})[limited(value)] = None
        before = self._put_by.get(unit.key, set())
        self._put_by[unit.key] = set(found)
        for target in sorted(before | found.keys()):
            known = self._puts.setdefault(target, {})
            if known.get(unit.key) != found.get(target):
                known[unit.key] = found.get(target, {})
                yield target

    def puts_into(self, target: str) -> Iterator[Value]:
        """What the group puts there."""
        known = self._puts.get(target, {})
        for key in sorted(known):
            yield from known[key]

    def _put_where(self, unit: Unit, body: Body) -> Iterator[tuple[str, Value]]:
        """What a function puts where. Of what its callers pass, they put it in themselves."""
        for store in body.puts:
            own = join(member for member in members(store.value) if not mentions_param(member))
            yield store.target, join2(own, elsewhere(store.target)) if mentions_param(store.value) else own
            for owner in members(store.owner) if own != NEVER else ():
                if unit.is_frame() or not mentions_param(owner):
                    yield place_in(store.target, owner), own

    def _with(self, held: Value, added: Value) -> Value:
        """One thing that a variable may hold, with what is put into it; an object of the user's that is no container does with it what it will."""
        if self.machine.is_object(declared_of(held)):
            return held
        if isinstance(held, Inst):
            grown = with_element(held, added)
            return grown if wrapped_by(held) is None else replace(grown, fields=held.fields)  # what makes it is still called
        return join((held, Inst("builtins.list", (added,)))) if is_symbolic(held) and not target_of(held) else held

    def _put_in(self, target: str) -> Value:
        """What is put there, whatever it is put under."""
        return without_entries(self._value(("puts", target)))

    # -- core.Units ----------------------------------------------------------------------------------------------------

    def registered(self, name: str) -> tuple[Value, ...]:
        """What calling that function's object may call as well."""
        is_own = self.program.module_of(name) in self.group.indexes
        return (*members(self._put_in(f"{name}()")), *((elsewhere(f"{name}()"),) if is_own else ()))

    def set_outside(self, owner: str, name: str) -> Value:
        """What code of the group sets as an attribute that a class does not declare."""
        return self._put_in(f"{owner}.{name}")

    def is_set(self, owner: str, name: str) -> bool:
        """Does anything but the class's own functions set that attribute, as far as that is seen here?"""
        places = (f"{owner}.{name}", f"{owner}.{ANY_ATTRIBUTE}", f"{ANY_CLASS}.{name}")
        return any(is_known(self._value(("puts", place + SET))) for place in places)

    def elsewhere(self, target: str) -> Value:
        """What other modules put into a container or an attribute: what is seen here, and what modules further up may."""
        module = self.program.module_of(target.removesuffix(SET))
        return elsewhere(target) if module in self.group.indexes else join2(elsewhere(target), self._put_in(target))

    def put_into(self, target: str, owner: Value) -> Value:
        """What is put into an attribute of an object, as far as that is seen here, and what modules further up may."""
        place = place_in(target, owner)
        places = [place, place_in(target, UNKNOWN)] if is_in_one(place) else [target]
        return join(value for place in places for value in (elsewhere(place), self._put_in(place)))

    def collects(self, name: str) -> bool:
        """Is it a class whose instances hold what is put into them (`self.handlers.append(f)`)?"""
        found = self._collecting.get(name)
        if found is None:
            found = self._collecting[name] = any(map(self._collects, self.program.mro(name)))
        return found

    def _collects(self, owner: str) -> bool:
        info = self.program.type_info(owner)
        if info is None or not self.program.is_analysed(info.module_name):
            return False
        if (index := self.group.indexes.get(info.module_name)) is not None:
            fields = [name for name, symbol in info.names.items() if isinstance(symbol.node, Var)] if "dataclass" in info.metadata else []
            return any(self.machine.holder(owner, name) for name in (*index.filled.get(owner, ()), *fields))
        self.consulted.add(info.module_name)
        within = owner[len(info.module_name) + 1 :]
        values = (self.program.records.value(info.module_name, f"{within}.{name}") for name in info.names)
        return any(is_open_to_others(value) for value in values if value is not None)

    def puts_for_others(self) -> Puts:
        """What this group, and what it imports, put where the module that owns it does not know of it; and behind functions, wherever they are
        (`registered`)."""
        found: Puts = {}
        for target in self._puts:
            place = attribute_of(target.removesuffix(SET))
            owner, _, name = place.rpartition(".")
            is_own = self.program.module_of(place) in self.group.indexes and not is_in_one(target)
            if not is_own or name.endswith("()") or (self.program.is_class(owner) and self.program.member(owner, name) is None):
                told_of = [value for value in self.puts_into(target) if target.endswith(SET) or is_worth_telling(value)]
                found[target] = tuple(value for value in told_of if not mentions_param(value))
        return merged_puts([self.group.puts, found])

    def _told(self, value: Value | None, target: str, kept: str = "") -> Value | None:
        """What a variable or an attribute of another module holds, with what this group and what it imports put there; but for what is put
        into `kept`, of which each object has its own."""
        added = self._value(("puts", target + SET))
        known = told(value, lambda place: elsewhere(place) if place == kept else self.elsewhere(place)) if value is not None else NEVER
        return join2(known, added) if is_known(known) or is_known(added) else value

    def variable(self, fullname: str) -> Value | None:
        """What a module's variable holds, where mypy's type says less."""
        module = self.program.module_of(fullname)
        if module is None:
            return None
        name = fullname[len(module) + 1 :]
        if module not in self.group.indexes:
            self.consulted.add(module)
            return self._told(self.program.records.value(module, name), fullname)
        node = self.program.node(fullname)
        declared = self.types.value(node.type) if isinstance(node, Var) and not node.is_inferred else UNKNOWN
        if not is_known(declared) or is_open(declared) or (isinstance(node, Var) and node.is_final):
            return self._value(("variable", module, name))
        of = [m for m in members(declared) if m != NONE]
        if len(of) != 1 or not isinstance(of[0], Inst) or not (of[0].args or self.may_be_told(of[0])):
            return None
        held = self._value(("variable", module, name))  # what a generic object was made with may be called, or is put into it
        return held if held != NONE and all(m == NONE or self._says_more(m, of[0]) for m in members(held)) else None

    def _says_more(self, held: Value, declared: Inst) -> bool:
        if not isinstance(held, Inst):
            return self.machine.fits_protocol(held, declared)
        is_below = held.name != declared.name and held.exact and self.program.is_subclass(held.name, declared.name)
        return is_below or (held.name == declared.name and bool(held.fields or held.origin or holds_more(held)))

    def attribute(self, owner: str, name: str) -> Value | None:
        """What an attribute holds, where mypy's type says less."""
        info = self.program.type_info(owner)
        module = info.module_name if info is not None else None
        if module is None:
            return None
        if module not in self.group.indexes:
            self.consulted.add(module)
            target = f"{owner}.{name}"
            value = self.program.records.value(module, target[len(module) + 1 :])
            return self._told(value, target, target if self.machine.holder(owner, name) == owner else "")
        if info is None or (name not in info.names and (owner, name) not in self.group.indexes[module].attributes):
            return None
        value = self._value(("attribute", owner, name))
        return value if is_known(value) else None


def _changeable(value: Value, node: SymbolNode | None) -> Value:
    """What a variable holds, which others may change: a literal stands for its class, unless the variable is final."""
    if isinstance(node, Var) and node.is_final:
        return value
    return join(map(generalised, members(value)))
