"""Functions that are handed to a framework, by whoever calls it: where a helper is given them, that is left to its callers."""

from __future__ import annotations

import json
from collections.abc import Iterator

from mypy_fastapi_blocking.analysis.effects import Opened, Register
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.registries import Registries
from mypy_fastapi_blocking.analysis.summary import Open
from mypy_fastapi_blocking.analysis.symbolic import mentions_param
from mypy_fastapi_blocking.analysis.values import NONE, Arg, Func, Tup, Value, members
from mypy_fastapi_blocking.packs.model import EndpointMark

REGISTERS = "registers:"  # how what a helper is given is handed over; behind it stands as what


class Registering(Registries):
    """The part of the machine that hands functions to frameworks."""

    __slots__ = ()

    def register(self, value: Value, endpoint: EndpointMark, given: dict[str, Value], receiver: Value | None) -> None:
        """A call hands a function to a framework."""
        for member in _each(value):
            self.emit(Register(member, endpoint, tuple(sorted(given.items(), key=lambda pair: pair[0])), receiver))
            if _depends_on_callers(member):
                told = (Arg(limited(given[name]), name) for name in endpoint.parameters() if name in given)
                left = Arg(limited(receiver) if receiver is not None else NONE)
                self.emit(Opened(Open(limited(member), (left, *told), REGISTERS + endpoint.as_text())))

    def register_given(self, value: Value, args: tuple[Arg, ...], how: str) -> None:
        """A helper does, with what it was given."""
        endpoint = EndpointMark(*json.loads(how.removeprefix(REGISTERS)))
        receiver, *told = args or (Arg(NONE),)
        given = tuple((arg.name or "", arg.value) for arg in told)
        for member in _each(value):
            self.emit(Register(member, endpoint, given, receiver.value if receiver.value != NONE else None, True))
            if _depends_on_callers(member):
                self.emit(Opened(Open(limited(member), args, how)))


def _each(value: Value) -> Iterator[Value]:
    yield from value.items if isinstance(value, Tup) else members(value)


def _depends_on_callers(value: Value) -> bool:
    """Do only the callers know which function that is? A method is the same one whatever its object."""
    return mentions_param(value) and not isinstance(value, Func)
