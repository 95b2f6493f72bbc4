"""The plugin's options: `[tool.fastapi-blocking]` in pyproject.toml, `[fastapi-blocking]` in mypy.ini, .mypy.ini or setup.cfg.

They are read from mypy's own config file, or from another of these files beside it. A mistake is one line that names file, line and key.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

from mypy_fastapi_blocking.configfiles import Section, find_sections
from mypy_fastapi_blocking.packs.errors import shown_path
from mypy_fastapi_blocking.suggest import suggestion

SCOPES: Final = ("async", "handlers")
TRUE: Final = ("true", "yes", "on", "1")
FALSE: Final = ("false", "no", "off", "0")


@dataclass(frozen=True, slots=True)
class Config:
    """The options.

    `stubs`: folders of stub packs, the first of highest precedence. `scope`: "async" checks every async def, "handlers" what a FastAPI
    entry point reaches. `lifespan`: startup and shutdown code is checked too. `follow`: modules whose bodies are read.
    """

    stubs: tuple[Path, ...] = ()
    scope: str = "async"
    lifespan: bool = False
    follow: tuple[str, ...] = ()

    def cache_key(self) -> dict[str, object]:
        """What of the options changes results, for mypy's cache; of the packs it is their content, which their fingerprint covers."""
        return {"scope": self.scope, "lifespan": self.lifespan, "follow": list(self.follow)}


class ConfigError(Exception):
    """A mistake in the options: `pyproject.toml:12: error: [tool.fastapi-blocking] unknown key "stub" (did you mean "stubs"?)`."""

    def __init__(self, path: Path, line: int, message: str) -> None:
        super().__init__(f"{shown_path(str(path))}:{line}: error: {message}")
        self.path = path
        self.line = line
        self.message = message


def load_config(config_file: str | None) -> Config:
    """The options that belong to mypy's config file (`options.config_file`); the defaults where nothing is said. Raises `ConfigError`."""
    if not config_file:
        return Config()
    sections = find_sections(Path(config_file))
    for section in sections:
        if not section.is_ours:
            raise _error(section, None, f"is not read; the options of mypy-fastapi-blocking stand in [{section.expected}]")
    if len(sections) > 1:
        raise _error(sections[1], None, f"stands in {sections[0].path.name} as well: keep one")
    return _config(sections[0]) if sections else Config()


def _config(section: Section) -> Config:
    known = [field.name for field in fields(Config)]
    if section.values is None:
        raise _error(section, None, "must be a table")
    for key in section.values:
        if key not in known:
            raise _error(section, key, f'unknown key "{key}"{suggestion(key, known)}')
    return Config(**{key: READERS[key](section, key, value) for key, value in section.values.items()})


def _error(section: Section, key: str | None, message: str, value: str | None = None) -> ConfigError:
    return ConfigError(section.path, section.line(key, value), f"[{section.name}] {message}")


def _strings(section: Section, key: str, value: object) -> list[str]:
    """A list of strings; in ini files separated by commas or lines."""
    if section.is_ini:
        return [part.strip() for part in str(value).replace("\n", ",").split(",") if part.strip()]
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise _error(section, key, f'"{key}" must be a list of strings, not {_shown(value)}')
    return value


def _folders(section: Section, key: str, value: object) -> tuple[Path, ...]:
    found = []
    for name in _strings(section, key, value):
        folder = section.path.parent / os.path.expandvars(os.path.expanduser(name))
        if not folder.is_dir():
            what = "is not a folder" if folder.exists() else "does not exist"
            raise _error(section, key, f'"{key}": the folder "{name}" {what}', name)
        found.append(folder)
    return tuple(dict.fromkeys(found))


def _scope(section: Section, key: str, value: object) -> str:
    if value not in SCOPES:
        hint = suggestion(value, SCOPES) if isinstance(value, str) else ""
        raise _error(section, key, f'"{key}" must be {_either(SCOPES)}, not {_shown(value)}{hint}')
    return str(value)


def _flag(section: Section, key: str, value: object) -> bool:
    if section.is_ini and str(value).lower() in TRUE + FALSE:
        return str(value).lower() in TRUE
    if not isinstance(value, bool):
        raise _error(section, key, f'"{key}" must be true or false, not {_shown(value)}')
    return value


def _modules(section: Section, key: str, value: object) -> tuple[str, ...]:
    names = _strings(section, key, value)
    for name in names:
        if not all(part.isidentifier() for part in name.split(".")):
            raise _error(section, key, f'"{key}": "{name}" is not the name of a module', name)
    return tuple(dict.fromkeys(names))


def _either(values: Sequence[str]) -> str:
    return " or ".join(f'"{value}"' for value in values)


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f'"{value}"' if isinstance(value, str) else str(value)


READERS: Final[dict[str, Callable[[Section, str, object], Any]]] = {
    "stubs": _folders,
    "scope": _scope,
    "lifespan": _flag,
    "follow": _modules,
}
