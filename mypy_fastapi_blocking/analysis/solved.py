"""What must be solved for over the bodies of a group (engine.py), as those that ask for it see it."""

from __future__ import annotations

from collections.abc import Iterable

from mypy_fastapi_blocking.analysis.earlier import Callback
from mypy_fastapi_blocking.analysis.guards import Guards
from mypy_fastapi_blocking.analysis.summary import Open, Store
from mypy_fastapi_blocking.analysis.units import Unit
from mypy_fastapi_blocking.analysis.values import Arg, Value


class Solved:
    """The questions of `core.Units` that only a fixpoint answers."""

    def returns(self, key: str) -> Value:
        """What a function returns, or yields, in terms of its parameters."""
        raise NotImplementedError

    def first_annotation(self, key: str) -> Value:
        """What the annotation of a function's first parameter says, that of methods after `self`."""
        raise NotImplementedError

    def answers(self, key: str) -> tuple[tuple[Guards, Value], ...]:
        """What it returns under which conditions on its parameters."""
        raise NotImplementedError

    def stores(self, key: str) -> tuple[Store, ...]:
        """What it puts into containers, in terms of its parameters."""
        raise NotImplementedError

    def is_placeholder(self, key: str) -> bool:
        """Does a function do nothing?"""
        raise NotImplementedError

    def is_set(self, owner: str, name: str) -> bool:
        """Does anything but the class's own functions set that attribute?"""
        raise NotImplementedError

    def elsewhere(self, target: str) -> Value:
        """What other modules put into a container or an attribute."""
        raise NotImplementedError

    def called_on_given(self, key: str) -> tuple[Open, ...]:
        """The methods that it calls on what it is given, and of which it does not know what that is."""
        raise NotImplementedError

    def put_into(self, target: str, owner: Value) -> Value:
        """What is put into an attribute of an object."""
        raise NotImplementedError

    def collects(self, name: str) -> bool:
        """Is it a class whose instances hold what is put into them?"""
        raise NotImplementedError

    def handed_up(self, key: str) -> dict[str, tuple[Arg, ...]]:
        """What a constructor hands to those of base classes, in terms of its parameters."""
        raise NotImplementedError

    def registered(self, name: str) -> tuple[Value, ...]:
        """What calling that function's object may call as well."""
        raise NotImplementedError

    def set_outside(self, owner: str, name: str) -> Value:
        """What code outside of a class sets as an attribute that the class does not declare."""
        raise NotImplementedError

    def callbacks(self, cls: str, within: bool) -> Iterable[Callback]:
        """What runs when an instance of a class is made from data, or turned into data."""
        raise NotImplementedError

    def decorated(self, name: str) -> Value | None:
        """What a decorated function is, or None when it is the function itself."""
        raise NotImplementedError

    def variable(self, fullname: str) -> Value | None:
        """What a module's variable holds, where mypy's type says less."""
        raise NotImplementedError

    def attribute(self, owner: str, name: str) -> Value | None:
        """What an attribute holds, where mypy's type says less."""
        raise NotImplementedError

    def default_value(self, unit: Unit, position: int) -> Value:
        """What a parameter's default is."""
        raise NotImplementedError
