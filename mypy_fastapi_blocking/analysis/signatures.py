"""What mypy's types say that a call returns."""

from __future__ import annotations

from mypy.types import TypeVarId, UninhabitedType, get_proper_type

from mypy_fastapi_blocking.analysis.core import FunctionInfo
from mypy_fastapi_blocking.analysis.members import Members
from mypy_fastapi_blocking.analysis.values import (
    UNKNOWN,
    Arg,
    Func,
    Value,
    join,
)


class Signatures(Members):
    """The part of the machine that reads signatures."""

    __slots__ = ()

    def _typed(self, info: FunctionInfo, func: Func, args: tuple[Arg, ...]) -> Value:
        """What mypy's types say that a call returns."""
        callables = self.callables(info, func.raw)
        if not callables:
            return UNKNOWN
        owner = info.name.rpartition(".")[0]
        results: list[Value] = []
        with self.returning():
            if len(callables) > 1:
                callables = self.solver.select(callables, args)
            for callee in callables[:4]:
                env: dict[TypeVarId, Value] = dict(self.receiver_env(owner, func.receiver)) if func.receiver is not None else {}
                results.append(self.solver.result(callee, args, env))
        if callables and all(isinstance(get_proper_type(callee.ret_type), UninhabitedType) for callee in callables):
            self.no_return = True
        return join(results) if results else UNKNOWN

    def _quietly(self, func: Value, args: tuple[Arg, ...]) -> Value:
        """The result of a call whose effects belong to nobody."""
        with self.muted(), self.returning():
            return self.call(func, args)
