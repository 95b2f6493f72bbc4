"""What comes back from functions that are handed to threads."""

from __future__ import annotations

from dataclasses import replace

from mypy_fastapi_blocking.analysis.registering import Registering
from mypy_fastapi_blocking.analysis.values import FUNCTIONS, Arg, Inst, Value, is_known


class Offloading(Registering):
    """The part of the machine that hands functions to threads."""

    __slots__ = ()

    def offloaded(self, func: Value, args: tuple[Arg, ...], typed: Value) -> Value | None:
        """The result of the call that hands it over, where what the function gives for these arguments says more than its type does:
        `await to_thread(load, User)` for a `load` that is generic."""
        if not isinstance(func, FUNCTIONS) or not isinstance(typed, Inst) or not typed.args:
            return None
        with self.muted(), self.returning():
            made = self.call(func, args)
        declared = typed.args[-1]
        is_more = isinstance(made, Inst) and (not is_known(declared) or self.is_below(made, declared))
        return replace(typed, args=(*typed.args[:-1], made)) if is_more else None
