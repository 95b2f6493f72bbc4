"""What mypy calls the types of builtins and typing: `collections.abc.Iterator` is `typing.Iterator`, `List` is `builtins.list`."""

from __future__ import annotations

import builtins
from typing import Final

BUILTINS: Final = frozenset(name for name in dir(builtins) if not name.startswith("_"))

MARKER_MODULES: Final = ("mypy_fastapi_blocking.markers.", "mypy_fastapi_blocking.")

ALIASES: Final[dict[str, str]] = {
    "collections.abc.Buffer": "_collections_abc.Buffer",
    "collections.abc.Set": "typing.AbstractSet",
    "typing_extensions.Buffer": "_collections_abc.Buffer",
    "typing.List": "builtins.list",
    "typing.Dict": "builtins.dict",
    "typing.Set": "builtins.set",
    "typing.FrozenSet": "builtins.frozenset",
    "typing.Tuple": "builtins.tuple",
    "typing.Type": "builtins.type",
    "typing.Text": "builtins.str",
    "typing.LiteralString": "builtins.str",
    "typing.DefaultDict": "collections.defaultdict",
    "typing.OrderedDict": "collections.OrderedDict",
    "typing.Counter": "collections.Counter",
    "typing.ChainMap": "collections.ChainMap",
    "typing.Deque": "collections.deque",
    "typing.Pattern": "re.Pattern",
    "typing.Match": "re.Match",
    "typing.ContextManager": "contextlib.AbstractContextManager",
    "typing.AsyncContextManager": "contextlib.AbstractAsyncContextManager",
}


def canonical(fullname: str) -> str:
    """The full name that mypy's `TypeInfo` has for a type of builtins or typing; any other name as it is."""
    if fullname in ALIASES:
        return ALIASES[fullname]
    for module in ("collections.abc.", "typing_extensions."):
        if fullname.startswith(module):
            fullname = "typing." + fullname[len(module) :]
    return ALIASES.get(fullname, fullname)


def marker_name(fullname: str | None) -> str | None:
    """The name of the marker that a full name stands for, if it is one of this project's."""
    for module in MARKER_MODULES:
        if fullname and fullname.startswith(module) and "." not in fullname[len(module) :]:
            return fullname[len(module) :]
    return None
