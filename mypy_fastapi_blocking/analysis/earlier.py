"""What the analysis asks of earlier ones: of the modules that were analysed before, in this run or another (store.py answers)."""

from __future__ import annotations

from typing import NamedTuple, Protocol, TypeAlias

from mypy_fastapi_blocking.analysis.summary import Summary
from mypy_fastapi_blocking.analysis.values import Value


class Callback(NamedTuple):
    """A function that is called whenever an instance of a class is made from data, or turned into data."""

    key: str
    writes: bool  # turned into data (serialized)
    unless: str = ""  # the field that, when it is given, makes the call unnecessary
    made: bool = False  # only when the class is called: no framework makes one from data


Puts: TypeAlias = "dict[str, tuple[Value, ...]]"
"""By the full name of a container or attribute: what modules other than its own put into it (elsewhere.py)."""


class RecordSource(Protocol):
    """What earlier analyses left behind (store.py)."""

    def forget(self) -> None:
        """The symbol tables may have changed."""

    def summary(self, module: str, name: str) -> Summary | None:
        """The summary of a function of a module."""

    def value(self, module: str, name: str) -> Value | None:
        """What a variable of a module holds, where mypy's types don't say."""

    def is_analysed(self, module: str) -> bool:
        """Has that module been analysed?"""

    def imports(self, module: str) -> dict[str, str]:
        """Names of a module that come from packages which mypy knows nothing of."""

    def bases(self, module: str) -> dict[str, list[str]]:
        """Base classes of a module's classes that mypy knows nothing of."""

    def defines(self, module: str) -> dict[str, list[str]]:
        """By method name: the classes of a module that define it in a way that matters."""

    def mros(self, module: str) -> dict[str, list[str]]:
        """For such classes that have a base of the user's own: what they are derived from."""

    def reaches(self, module: str) -> list[str]:
        """The analysed modules that a module imports."""

    def puts(self, module: str) -> Puts:
        """What a module, and what it imports, put into containers and attributes of other modules."""

    def callbacks(self, module: str) -> dict[str, list[Callback]]:
        """By class of a module: what runs when an instance is made from data or turned into data."""
