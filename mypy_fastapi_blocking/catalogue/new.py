"""`stubs new`: a first pack for an installed library, from our own analysis of its source.

The library's Python files are copied to a folder of their own, where mypy takes them for a user's code and keeps their bodies, and mypy
runs over them with a plugin that is ours and writes down what it finds (`recorder.py`). `draft.py` makes a pack of that.
"""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any, Final

from mypy_fastapi_blocking.catalogue.draft import Draft, Findings, drafts, is_public, text_of
from mypy_fastapi_blocking.catalogue.listing import library_of, same_library
from mypy_fastapi_blocking.catalogue.recorder import RECORDS, SHIPPED
from mypy_fastapi_blocking.packs.errors import shown_path
from mypy_fastapi_blocking.packs.layout import METADATA
from mypy_fastapi_blocking.packs.locate import PACKAGE, shipped_root

CONFIG: Final = "[mypy]\nplugins = mypy_fastapi_blocking.catalogue.recorder\n"
SKIPPED: Final = frozenset({"tests", "test", "testing", "docs", "examples", "__pycache__"})
BINARY: Final = (".so", ".pyd", ".dylib")


class NewPackError(Exception):
    """Why no pack can be made."""


@dataclass(slots=True)
class NewPack:
    """What was written. `unread` are the files that say nothing to us: compiled, or not parsed."""

    folder: Path
    certain: int = 0
    guesses: int = 0
    files: list[Path] = field(default_factory=list)
    unread: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """For a reader."""
        yield from (f"wrote {shown_path(str(path))}" for path in self.files)
        yield f"{self.certain} marks, {self.guesses} guesses in comments"
        if self.unread:
            yield f"not read, so nothing is known of them: {', '.join(self.unread)}"
        yield f'next: edit it, then `python -m mypy_fastapi_blocking stubs check {shown_path(str(self.folder))}`; stubs = ["{self.folder.parent}"] uses it'

    def as_data(self) -> dict[str, Any]:
        """For `--json`."""
        files = [shown_path(str(path)) for path in self.files]
        return {"files": files, "marks": self.certain, "guesses": self.guesses, "unread": self.unread}


def new_pack(name: str, to: Path) -> NewPack:
    """Write a pack for an installed distribution into a folder of its own in `to`. Raises `NewPackError`."""
    try:
        dist = distribution(name)
    except PackageNotFoundError:
        raise NewPackError("it is not installed here") from None
    pack = NewPack(to / dist.name)
    if pack.folder.exists():
        raise NewPackError(f"{shown_path(str(pack.folder))} exists already")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "source")
        copied = _copy(dist, source, pack)
        if not copied:
            raise NewPackError("it holds no Python files (an editable installation lists none)")
        records = _analyse(dist.name, Path(folder), source)
    _write(pack, dist, Findings({data["module"]: data for data in records if _module_file(data["module"]) & copied}))
    return pack


def _module_file(module: str) -> set[str]:
    path = module.replace(".", "/")
    return {f"{path}.py", f"{path}/__init__.py"}


def _copy(dist: Distribution, source: Path, pack: NewPack) -> set[str]:
    """Copy the distribution's modules; returns their paths."""
    copied: set[str] = set()
    for file in dist.files or ():
        if file.suffix in BINARY:
            pack.unread.append(str(file))
        if file.suffix != ".py" or not _is_module(file.with_suffix("").parts):
            continue
        text = Path(str(dist.locate_file(file))).read_bytes()
        try:
            ast.parse(text)
        except (SyntaxError, ValueError):
            pack.unread.append(str(file))
            continue
        target = source / file
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text)
        copied.add(file.as_posix())
    return copied


def _is_module(parts: Sequence[str]) -> bool:
    return all(part.isidentifier() for part in parts) and not SKIPPED.intersection(parts)


def _analyse(name: str, folder: Path, source: Path) -> list[dict[str, Any]]:
    """Run mypy over the copy; returns what the recorder wrote of each module."""
    config, records, shipped = folder / "mypy.ini", folder / "records", folder / "shipped"
    config.write_text(CONFIG, encoding="utf-8")
    records.touch()
    shipped.mkdir()
    for pack in shipped_root().iterdir():
        if pack.is_dir() and not same_library(name, library_of(pack)):
            (shipped / pack.name).symlink_to(pack)
    environment = {
        **os.environ,
        RECORDS: str(records),
        SHIPPED: str(shipped),
        "PYTHONPATH": os.pathsep.join([str(PACKAGE.parent), *sys.path]),
    }
    options = [f"--config-file={config}", f"--cache-dir={os.devnull}", "--explicit-package-bases", "--no-error-summary"]
    command = [sys.executable, "-m", "mypy", *options, "."]
    done = subprocess.run(command, cwd=source, env=environment, capture_output=True, text=True, check=False)
    if done.returncode not in (0, 1):
        lines = (done.stderr or done.stdout).strip().splitlines()
        raise NewPackError(f"mypy could not read it: {lines[-1] if lines else done.returncode}")
    return [json.loads(line) for line in records.read_text(encoding="utf-8").splitlines()]


def _write(pack: NewPack, dist: Distribution, findings: Findings) -> None:
    found = list(drafts(findings))
    pack.certain = sum(not draft.guess for draft in found)
    pack.guesses = len(found) - pack.certain
    by_module: dict[str, list[Draft]] = {}
    for draft in found:
        by_module.setdefault(draft.module, []).append(draft)
    reexports = _reexports(findings, found)
    packages = _packages(findings)
    for module in sorted({*by_module, *reexports}):
        path = Path(pack.folder, *module.split("."))
        path = path / "__init__.pyi" if module in packages else path.with_suffix(".pyi")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text_of(f"{dist.name} {dist.version}", by_module.get(module, []), reexports.get(module, [])), encoding="utf-8")
        pack.files.append(path)
    _write_metadata(pack, dist)


def _packages(findings: Findings) -> list[str]:
    """The packages of the library: what they import they publish."""
    return sorted({module.rpartition(".")[0] for module in findings.modules} & findings.modules.keys())


def _reexports(findings: Findings, found: Sequence[Draft]) -> dict[str, list[str]]:
    """The names under which other public modules publish what is marked."""
    marked = {f"{draft.module}.{draft.name.partition('.')[0]}" for draft in found}
    lines: dict[str, list[str]] = {}
    for module in _packages(findings):
        for name, fullname in sorted(findings.modules[module]["published"].items() if is_public(module) else ()):
            origin, _, original = fullname.rpartition(".")
            if fullname in marked and origin != module:
                lines.setdefault(module, []).append(f"from {origin} import {original} as {name}")
    return lines


def _write_metadata(pack: NewPack, dist: Distribution) -> None:
    typed = any(file.name == "py.typed" for file in dist.files or ())
    unread = f" Not read: {', '.join(pack.unread[:5])}." if pack.unread else ""
    lines = [
        f'distribution = "{dist.name}"',
        f'verified = ["{dist.version}"]',
        f'typed = "{"inline" if typed else "untyped"}"',
        f"notes = {json.dumps('Inferred from the source by `stubs new`; not yet read by a person.' + unread)}",
    ]
    path = pack.folder / METADATA
    pack.folder.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    pack.files.insert(0, path)
