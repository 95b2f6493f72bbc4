"""The sections of config files that speak to this plugin, with line numbers. A file that is broken is mypy's own business."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from configparser import Error, RawConfigParser
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

NAME: Final = "fastapi-blocking"
NEAR: Final = re.compile(r"(tool\.)?(mypy_)?fastapi[-_]blocking|mypy-fastapi-blocking", re.IGNORECASE)
SHARED_FILES: Final = ("mypy.ini", ".mypy.ini", "pyproject.toml", "setup.cfg")
TEXT: Final = re.compile(rb"fastapi[-_]blocking", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Section:
    """A section as it was read: its values are strings in an ini file. `values` is None for something that is no table at all."""

    path: Path
    name: str
    text: str
    values: Mapping[str, Any] | None

    @property
    def is_ini(self) -> bool:
        """Whether it stands in an ini file."""
        return self.path.suffix.lower() != ".toml"

    @property
    def expected(self) -> str:
        """What our section is called in such a file."""
        return NAME if self.is_ini else f"tool.{NAME}"

    @property
    def is_ours(self) -> bool:
        """Whether it is our section, and not one that was meant to be."""
        return self.name == self.expected

    def line(self, key: str | None, value: str | None = None) -> int:
        """The line where a key is given, or in its list a value; without a key, where the section begins."""
        start = self._ini_line(key) if self.is_ini else self._toml_line(key)
        lines = self.text.split("\n")
        for number in range(start, len(lines) + 1) if value else ():
            if re.search(rf"(?<![\w./-]){re.escape(value or '')}(?![\w./-])", lines[number - 1]):
                return number
        return start

    def _toml_line(self, key: str | None) -> int:
        from mypy_fastapi_blocking import tomltext

        return tomltext.key_line(self.text, (*self.name.split("."), *([key] if key else [])))

    def _ini_line(self, key: str | None) -> int:
        inside, start = False, 1
        for number, line in enumerate(self.text.split("\n"), 1):
            header = re.match(r"\[([^]]+)\]", line)
            if header:
                inside = header[1] == self.name
                start = number if inside else start
            elif inside and key and re.match(rf"{re.escape(key)}\s*[=:]", line, re.IGNORECASE):
                return number
        return start


def find_sections(config_file: Path) -> list[Section]:
    """What speaks to this plugin in mypy's config file and in the other config files beside it, in that order."""
    files = [config_file, *(config_file.parent / name for name in SHARED_FILES)]
    return [section for file in dict.fromkeys(files) for section in _sections(file)]


def _sections(path: Path) -> Iterator[Section]:
    try:
        data = path.read_bytes()
        text = data.decode("utf-8") if TEXT.search(data) else ""
    except (OSError, UnicodeDecodeError):
        return
    if text:
        yield from _toml_sections(path, text) if path.suffix.lower() == ".toml" else _ini_sections(path, text)


def _toml_sections(path: Path, text: str) -> Iterator[Section]:
    from mypy_fastapi_blocking import tomltext  # late: most runs have nothing to parse

    try:
        data = tomltext.parse(text)
    except tomltext.TomlError:
        return
    tool = data.get("tool", {})
    tables = [("", data), ("tool.", tool), ("tool.mypy.", tool.get("mypy", {}) if isinstance(tool, dict) else {})]
    for prefix, table in tables:
        for key, value in table.items() if isinstance(table, dict) else ():
            if NEAR.fullmatch(key):
                yield Section(path, prefix + key, text, value if isinstance(value, dict) else None)


def _ini_sections(path: Path, text: str) -> Iterator[Section]:
    parser = RawConfigParser()
    try:
        parser.read_string(text)
    except Error:
        return
    for name in parser.sections():
        if NEAR.fullmatch(name):
            yield Section(path, name, text, {key: value for key, value in parser[name].items() if key not in parser.defaults()})
