"""Running the bodies behind generator and coroutine objects: where they are iterated or awaited, not where they are made."""

from __future__ import annotations

from contextlib import nullcontext
from functools import partial

from mypy_fastapi_blocking.analysis.calls import Calls
from mypy_fastapi_blocking.analysis.effects import Opened
from mypy_fastapi_blocking.analysis.summary import Open
from mypy_fastapi_blocking.analysis.symbolic import declared_of, is_symbolic
from mypy_fastapi_blocking.analysis.values import UNKNOWN, Arg, Cls, Func, Inst, Local, Suspended, Value


class Generators(Calls):
    """The part of the machine that runs what a call has only made."""

    __slots__ = ()

    def run_suspended(self, value: Suspended) -> Value:
        """Run the body behind a generator or coroutine object: what it yields, or returns."""
        func = value.func
        if isinstance(func, Local):
            args = (Arg(func.receiver), *value.args) if func.receiver is not None else value.args
            return self._run(func.key, args, dict(func.captures))
        if isinstance(func, Func) and func.virtual and func.receiver is not None:
            return self._run_virtual(func, value.args, func.receiver)
        if isinstance(func, Func):
            info = self.function(func.name)
            all_args = (Arg(func.receiver), *value.args) if func.receiver is not None and info.binds != "staticmethod" else value.args
            return self._run_promising(info.name, all_args) if info.body else UNKNOWN
        return UNKNOWN

    def _run_promising(self, key: str, args: tuple[Arg, ...]) -> Value:
        """Run the body of a function, but for one that is marked `@nonblocking`, which answers for itself."""
        mark = self.units.mark(key)
        with self.muted() if mark is not None and not mark.blocking else nullcontext():
            return self._run(key, args, {})

    def _run_virtual(self, func: Func, args: tuple[Arg, ...], receiver: Value) -> Value:
        """Iterate what a method gives, which may be a generator: that of the class at hand, or those that may be meant."""
        if not is_symbolic(receiver):
            return self._run_overrides(func, args, receiver)
        value = self._softly(receiver, lambda: self._run_overrides(func, args, receiver))
        self.emit(Opened(Open(Suspended("generator", func, args), (), "iterate")))
        return value

    def _run_overrides(self, func: Func, args: tuple[Arg, ...], receiver: Value) -> Value:
        known, method = declared_of(receiver), func.name.rpartition(".")[2]
        if not isinstance(known, (Inst, Cls)):
            return UNKNOWN
        found = self.program.member(known.name, method)
        own = f"{found.owner}.{method}" if found is not None else func.name
        others = () if known.exact else self.units.overriding(known.name, method)
        receivers = {own: receiver, **{name: self.as_owner(known, name) for name in others if name != own}}
        return self.any_of(partial(self._run_method, name, args, given) for name, given in receivers.items())

    def _run_method(self, name: str, args: tuple[Arg, ...], receiver: Value) -> Value:
        if self.units.kind(name) == "generator" and self.units.decorated(name) is None:
            return self._run_promising(name, (Arg(receiver), *args))
        return self.iterate(self.call(Func(name, receiver), args))
