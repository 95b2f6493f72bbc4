"""Make "this blocks the event loop" a type error.

Importing this package at run time gives the markers and nothing else: mypy is imported only when mypy itself calls `plugin`.
"""

from __future__ import annotations

from typing import Any

from mypy_fastapi_blocking.markers import (
    Blocking,
    Called,
    CalledOnIteration,
    Closed,
    Constructs,
    Endpoint,
    Entered,
    GeneratorManaged,
    Included,
    Iterated,
    NonBlocking,
    Offloaded,
    OnLoop,
    Provides,
    Registered,
    Serializes,
    Surrounded,
    Wrapped,
    blocking,
    nonblocking,
)

__version__ = "0.1.0"

__all__ = [
    "Blocking",
    "Called",
    "CalledOnIteration",
    "Closed",
    "Constructs",
    "Endpoint",
    "Entered",
    "GeneratorManaged",
    "Included",
    "Iterated",
    "NonBlocking",
    "Offloaded",
    "OnLoop",
    "Provides",
    "Registered",
    "Serializes",
    "Surrounded",
    "Wrapped",
    "blocking",
    "nonblocking",
]


def plugin(version: str) -> type[Any]:
    """Mypy's entry point for `plugins = ["mypy_fastapi_blocking"]` (mypy.build.load_plugins_from_config).

    No submodule may be called `plugin`: importing it would hide this function, which the daemon asks for again in each run.
    """
    from mypy_fastapi_blocking.failure import refusal

    if refused := refusal(version):
        return refused
    from mypy_fastapi_blocking.hooks import plugin_class

    return plugin_class(version)
