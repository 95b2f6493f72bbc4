"""Values that are made from what callers pass (`Result`), once it is known what that is."""

from __future__ import annotations

from mypy_fastapi_blocking.analysis.questions import held_under
from mypy_fastapi_blocking.analysis.setting import Setting
from mypy_fastapi_blocking.analysis.symbolic import GROWN, SPREAD, WRITTEN, is_symbolic
from mypy_fastapi_blocking.analysis.values import NEVER, NONE, UNKNOWN, Arg, Inst, Lit, Result, Tup, Value, generalised, join, members


class Completing(Setting):
    """The part of the machine for such values."""

    __slots__ = ()

    def spread(self, func: Value, args: tuple[Arg, ...]) -> Value:
        """What a parameter is given of `*args` and `**kwargs`, once these are known."""
        index, keywords, name, default = (arg.value for arg in args)
        if index == NONE:
            keywords = func
        elif isinstance(func, Tup) and isinstance(index, Lit) and isinstance(index.value, int):
            if index.value < len(func.items):
                return func.items[index.value]
        elif is_symbolic(func):
            return Result(func, args, SPREAD)
        else:
            return self.iterate(func)
        if is_symbolic(keywords):
            return Result(keywords, (Arg(NONE), Arg(NONE), Arg(name), Arg(default)), SPREAD)
        if not isinstance(keywords, Inst):
            return default
        held = held_under(keywords, name)
        is_known = keywords.fields or not keywords.args or keywords.args[1:] == (NEVER,)
        return held if held is not None else default if is_known else keywords.args[-1]

    def chosen(self, given: Value, args: tuple[Arg, ...]) -> Value:
        """What the caller passed, or what stands in for it."""
        answer, other = (arg.value for arg in args)
        if answer == Lit(True):
            return given
        return other if answer == Lit(False) else join((*(m for m in members(given) if m != NONE), other))

    def put_together(self, name: Value, around: tuple[Arg, ...]) -> Value:
        """A string with something before and after it."""
        if is_symbolic(name):
            return Result(name, around, WRITTEN)
        before, after = (str(arg.value.value) if isinstance(arg.value, Lit) else "" for arg in around)
        return Lit(f"{before}{name.value}{after}") if isinstance(name, Lit) else Inst("builtins.str")

    def grown(self, value: Value) -> Value:
        """A dict of the caller's into which something was put: nobody knows what it holds under which name."""
        if is_symbolic(value):
            return Result(value, (), GROWN)
        if not isinstance(value, Inst) or len(value.args) != 2:
            return UNKNOWN
        return Inst(value.name, (value.args[0], join((Inst("builtins.object"), *map(generalised, members(value.args[1]))))), value.exact)
