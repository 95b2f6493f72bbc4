"""METADATA.toml: of which distribution a pack speaks, and what is known about it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

from mypy_fastapi_blocking import tomltext
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.suggest import suggestion

LISTS: Final = ("verified", "asynchronous", "test_files", "test_names")
TYPED: Final = ("inline", "stub-package", "untyped")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a METADATA.toml says.

    `distribution` is the name to install (none for the standard library), `verified` the versions that the pack was verified against,
    `typed` where mypy gets the library's types from (`stub_distribution` names the stub package), `asynchronous` what to use
    instead in async code: full names. A test framework finds its tests by name: `test_files` are patterns of file names, `test_names`
    patterns of what stands in them ("Test*.test*").
    """

    distribution: str | None = None
    verified: tuple[str, ...] = ()
    typed: str | None = None
    stub_distribution: str | None = None
    notes: str = ""
    asynchronous: tuple[str, ...] = ()
    test_files: tuple[str, ...] = ()
    test_names: tuple[str, ...] = ()


def read_metadata(path: Path) -> Metadata:
    """Read one file. Raises `PackError` for an unknown key or a wrong value, naming file, line and key."""
    try:
        text = path.read_text(encoding="utf-8")
        data = tomltext.parse(text)
    except OSError as err:
        raise PackError(str(path), 1, f"cannot be read: {err}") from None
    except tomltext.TomlError as err:
        raise PackError(str(path), err.line, str(err)) from None
    for key, value in data.items():
        problem = _problem(key, value)
        if problem:
            raise PackError(str(path), tomltext.key_line(text, (key,)), problem)
    return Metadata(**{**data, **{key: _strings(data, key) for key in LISTS}})


def _strings(data: dict[str, Any], key: str) -> tuple[str, ...]:
    value = data.get(key, ())
    return (value,) if isinstance(value, str) else tuple(value)


def _problem(key: str, value: Any) -> str | None:
    known = [field.name for field in fields(Metadata)]
    if key not in known:
        return f'unknown key "{key}"{suggestion(key, known)}'
    if _is_strings(value) and key in LISTS:
        return None
    if key in LISTS and key != "asynchronous":
        return f'"{key}" must be a list of strings'
    if not isinstance(value, str):
        return f'"{key}" must be a string'
    if key == "typed" and value not in TYPED:
        return f'"typed" must be one of {", ".join(TYPED)}, not "{value}"'
    return None


def _is_strings(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
