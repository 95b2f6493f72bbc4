"""Functions that are handed to a framework, by whoever calls it: where a helper is given them, that is left to its callers."""

from __future__ import annotations

import json
from dataclasses import astuple, replace

from mypy_fastapi_blocking.analysis.effects import Register
from mypy_fastapi_blocking.analysis.limits import limited
from mypy_fastapi_blocking.analysis.registries import Registries
from mypy_fastapi_blocking.analysis.symbolic import mentions_param
from mypy_fastapi_blocking.analysis.values import NONE, Arg, Func, Tup, Value, members
from mypy_fastapi_blocking.packs.model import EndpointMark

REGISTERS = "registers:"  # how what a helper is given is handed over; behind it stands as what


class Registering(Registries):
    """The part of the machine that hands functions to frameworks."""

    __slots__ = ()

    def register(self, value: Value, endpoint: EndpointMark, given: dict[str, Value], receiver: Value | None) -> None:
        """A call hands a function to a framework."""
        told = (Arg(limited(given[name]), name) for name in endpoint.parameters() if name in given)
        passed = (Arg(limited(receiver) if receiver is not None else NONE), *told)
        all_given = tuple(sorted(given.items(), key=lambda pair: pair[0]))
        self._hand_over(value, Register(value, endpoint, all_given, receiver), passed)

    def register_given(self, value: Value, args: tuple[Arg, ...], how: str) -> None:
        """A helper does, with what it was given."""
        endpoint = EndpointMark(*json.loads(how.removeprefix(REGISTERS)))
        receiver, *told = args or (Arg(NONE),)
        given = tuple((arg.name or "", arg.value) for arg in told)
        of = receiver.value if receiver.value != NONE else None
        self._hand_over(value, Register(value, endpoint, given, of, by_helper=True), args)

    def _hand_over(self, value: Value, effect: Register, passed: tuple[Arg, ...]) -> None:
        """Each function in the value; of what only the callers know, they decide, who are told what was `passed`."""
        for member in value.items if isinstance(value, Tup) else members(value):
            self.emit(replace(effect, func=member))
            if mentions_param(member) and not isinstance(member, Func):  # a method is the same one whatever its object
                self.left_with(member, REGISTERS + json.dumps(astuple(effect.endpoint), separators=(",", ":")), passed)
