"""Which argument of a call reaches which parameter: Python's own rules, over values."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mypy.nodes import ArgKind

from mypy_fastapi_blocking.analysis.symbolic import SPREAD, is_symbolic
from mypy_fastapi_blocking.analysis.values import NEVER, NONE, UNKNOWN, Arg, Inst, Lit, Result, Tup, Value, join, join2
from mypy_fastapi_blocking.packs.model import ParamKind

KINDS = {
    ArgKind.ARG_POS: ParamKind.POSITIONAL_OR_KEYWORD,
    ArgKind.ARG_OPT: ParamKind.POSITIONAL_OR_KEYWORD,
    ArgKind.ARG_STAR: ParamKind.VAR_POSITIONAL,
    ArgKind.ARG_NAMED: ParamKind.KEYWORD_ONLY,
    ArgKind.ARG_NAMED_OPT: ParamKind.KEYWORD_ONLY,
    ArgKind.ARG_STAR2: ParamKind.VAR_KEYWORD,
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of any function. `default` is what it is when the call leaves it out (None: it must be given)."""

    name: str
    kind: ParamKind = ParamKind.POSITIONAL_OR_KEYWORD
    default: Value | None = None


@dataclass(slots=True)
class Binding:
    """The outcome: what each parameter was given. `fits` is False when Python would raise a TypeError."""

    given: dict[str, Value]
    fits: bool = True

    def with_defaults(self, parameters: Sequence[Parameter]) -> dict[str, Value]:
        """That, with the defaults of what was left out."""
        return {**{p.name: p.default for p in parameters if p.default is not None}, **self.given}


def bind(parameters: Sequence[Parameter], args: Sequence[Arg]) -> Binding:
    """Give the arguments to the parameters. Parameters that the call leaves out are not in the result."""
    positional: list[Parameter] = []
    by_name: dict[str, Parameter] = {}
    rest: Parameter | None = None
    keywords: Parameter | None = None
    for p in parameters:
        kind = p.kind
        if kind is ParamKind.VAR_POSITIONAL:
            rest = p
        elif kind is ParamKind.VAR_KEYWORD:
            keywords = p
        else:
            if kind is not ParamKind.KEYWORD_ONLY:
                positional.append(p)
            if kind is not ParamKind.POSITIONAL_ONLY:
                by_name[p.name] = p
    result = Binding({})
    extra: list[Value] = []
    spread: list[Arg] = []  # `*args` that go on to `*args`
    extra_named: list[tuple[str, Value]] = []
    open_ended = False
    index = 0
    handed_on = [arg for arg in args if arg.star and is_symbolic(arg.value)]
    for arg in expanded(args):
        if arg.star:
            open_ended = True
            if arg.star == 1 and rest is not None and index >= len(positional):
                spread.append(arg)
                continue
            if arg.star == 2 and keywords is not None:
                result.given[keywords.name] = arg.value
                if arg not in handed_on:
                    continue
            for position, parameter in enumerate(positional[index:] if arg.star == 1 else by_name.values()):
                if parameter.name not in result.given:
                    is_spread = arg in handed_on and len(handed_on) == sum(other.star > 0 for other in args)
                    part = _spread(arg, position, parameter, handed_on) if is_spread else _part(arg, parameter.name)
                    result.given[parameter.name] = part
        elif arg.name is None:
            if index < len(positional):
                result.given[positional[index].name] = arg.value
                index += 1
            elif rest is not None:
                extra.append(arg.value)
            else:
                result.fits = False
        elif arg.name in by_name:
            result.given[arg.name] = arg.value
        elif keywords is not None:
            extra_named.append((arg.name, arg.value))
        else:
            result.fits = False
    if rest is not None and len(spread) == 1 and not extra:
        result.given[rest.name] = spread[0].value
    elif rest is not None and spread:
        result.given[rest.name] = Inst("builtins.tuple", (join((*extra, *(_part(arg, "") for arg in spread))),))
    elif rest is not None and rest.name not in result.given:
        result.given[rest.name] = Tup(tuple(extra))
    if keywords is not None and keywords.name not in result.given:
        result.given[keywords.name] = Inst("builtins.dict", (Inst("builtins.str"), _joined(extra_named)), fields=tuple(extra_named))
    if not open_ended and any(p.default is None and p.name not in result.given for p in parameters if p is not rest and p is not keywords):
        result.fits = False
    return result


def expanded(args: Sequence[Arg]) -> list[Arg]:
    """The same arguments with `*` of a known tuple and `**` of a known dict taken apart."""
    found: list[Arg] = []
    for arg in args:
        if arg.star == 1 and isinstance(arg.value, Tup):
            found.extend(Arg(item) for item in arg.value.items)
        elif arg.star == 1 and isinstance(arg.value, Inst) and arg.value.name == "builtins.list" and arg.value.fields:
            found.extend(Arg(value) for _, value in arg.value.fields)
        elif arg.star == 2 and isinstance(arg.value, Inst) and (arg.value.fields or not arg.value.args):
            found.extend(Arg(value, name) for name, value in arg.value.fields)
        elif arg.star == 2 and isinstance(arg.value, Inst) and arg.value.name == "builtins.dict" and arg.value.args[1:] == (NEVER,):
            continue
        else:
            found.append(arg)
    return found


def _spread(arg: Arg, position: int, parameter: Parameter, handed_on: list[Arg]) -> Value:
    """What a parameter is given of `*args` and `**kwargs` that only callers know: that element, the value of that name, or its default."""
    named = next((other.value for other in handed_on if other.star == 2), NONE)
    index, keywords = (Lit(position), named) if arg.star == 1 else (NONE, NONE)
    default = parameter.default if parameter.default is not None else UNKNOWN
    return Result(arg.value, (Arg(index), Arg(keywords), Arg(Lit(parameter.name)), Arg(default)), SPREAD)


def _part(arg: Arg, name: str) -> Value:
    """One element of a starred argument."""
    if isinstance(arg.value, Inst) and arg.value.args:
        return arg.value.args[-1]
    if is_symbolic(arg.value):
        return Result(arg.value, (Arg(Lit(name)),), "item") if arg.star == 2 else Result(arg.value, (), "iterate")
    return UNKNOWN


def _joined(named: list[tuple[str, Value]]) -> Value:
    joined: Value = NEVER
    for _, value in named:
        joined = join2(joined, value)
    return joined
