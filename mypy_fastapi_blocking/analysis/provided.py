"""What parameters are that a dependency supplies: what its function returns, where that says more than the annotation.

`repo: Repository = Depends(get_memory_repository)` is annotated with the base class; which class below it is meant, the function says.
"""

from __future__ import annotations

from mypy.nodes import Argument, CallExpr, FuncDef
from mypy.types import CallableType, Type, UnboundType

from mypy_fastapi_blocking.analysis.machine import Machine
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.solved import Solved
from mypy_fastapi_blocking.analysis.supplied import Supplier, supplier_of
from mypy_fastapi_blocking.analysis.units import Unit
from mypy_fastapi_blocking.analysis.values import UNKNOWN, Cls, Inst, Value, members


class Provided(Solved):
    """Answers what dependencies supply."""

    program: Program
    machine: Machine
    consulted: set[str]

    def supplied(self, unit: Unit, position: int, argument: Argument, declared: Inst) -> Value:
        """What a dependency supplies for a parameter that is annotated with a class, if that is more than an instance of it; else Unknown."""
        if not isinstance(unit.node, FuncDef) or not _may_be_supplied(unit.node, position, argument, declared):
            return UNKNOWN
        supplier = supplier_of(self.program, self.consulted, unit.tree, unit.node, argument)
        if supplier is None:
            return UNKNOWN
        value = self._made(supplier, unit, position, declared)
        is_of_it = all(isinstance(m, Inst) and self.machine.is_of(m, declared) for m in members(value))
        return value if is_of_it and self.machine.says_more(value, declared) else UNKNOWN

    def _made(self, supplier: Supplier, unit: Unit, position: int, declared: Inst) -> Value:
        if supplier.is_empty():
            return self.machine.provided(Cls(declared.name, declared.args))
        if isinstance(supplier.call, CallExpr):
            return self.default_value(unit, position)
        name = supplier.function(self.program)
        node = self.program.node(name) if name else None
        return self.machine.provided(self.machine.reference(node, name)) if node is not None else UNKNOWN


def _may_be_supplied(function: FuncDef, position: int, argument: Argument, declared: Inst) -> bool:
    """Has the parameter a call as its default, or an annotation that is not just the name of its class?"""
    if argument.initializer is not None:
        return isinstance(argument.initializer, CallExpr)
    written = function.unanalyzed_type
    types: list[Type] = list(written.arg_types) if isinstance(written, CallableType) else []
    annotation = types[position] if position < len(types) else None
    return isinstance(annotation, UnboundType) and annotation.name.rpartition(".")[2] != declared.name.rpartition(".")[2]
