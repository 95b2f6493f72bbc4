"""What the packs (and this package) contain, as a short string for mypy's cache keys.

The string depends on relative names and contents only, never on folders or times, so that caches can move between machines. A warm run
has milliseconds for it. In a wheel the installer's RECORD already holds the hash of each file: one file to read. In a checkout and for the
user's own packs the contents themselves are hashed; a checkout's digest is kept beside the compiled code, for as long as no file has another
size or time.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path
from typing import Final

from mypy_fastapi_blocking import __version__
from mypy_fastapi_blocking.keeping import keep
from mypy_fastapi_blocking.packs.locate import PACKAGE, shipped_root

PACK_FILES: Final = (".pyi", "METADATA.toml")


def roots_digest(roots: Iterable[Path]) -> str:
    """The digest of several roots, in their order."""
    return _digest(own_digest() if root == shipped_root() else folder_digest(root) for root in roots)


def own_digest() -> str:
    """The digest of this package: its code and the packs that it ships."""
    recorded = _recorded()
    if recorded:
        return _digest([__version__, recorded])
    return _digest([__version__, _kept_digest()])


def _kept_digest() -> str:
    """The digest of a checkout: from the last time, if no file has changed since."""
    kept = PACKAGE / "__pycache__" / "digest.txt"
    stamp = _digest([*_stamp(str(PACKAGE), (".py",)), *_stamp(str(shipped_root()), PACK_FILES)])
    before, _, digest = kept.read_text(encoding="utf-8").partition(" ") if kept.is_file() else ("", "", "")
    if before != stamp:
        digest = _digest([folder_digest(PACKAGE, (".py",)), folder_digest(shipped_root())])
        if kept.parent.is_dir() and not sys.dont_write_bytecode:
            keep(kept, f"{stamp} {digest}")
    return digest


def _stamp(folder: str, endings: tuple[str, ...]) -> list[str]:
    """For each file below a folder whose name ends so: its path, size and time."""
    stats = ((entry.path, entry.stat()) for entry in _entries(folder, endings))
    return sorted(f"{path}:{stat.st_size}:{stat.st_mtime_ns}" for path, stat in stats)


def folder_digest(root: Path, endings: tuple[str, ...] = PACK_FILES) -> str:
    """The digest of the files below a folder whose names end so."""
    return _digest(part for name in sorted(_files(str(root), endings)) for part in (name, _content(root, name)))


def _digest(parts: Iterable[str | bytes]) -> str:
    encoded = [part.encode() if isinstance(part, str) else part for part in parts]
    return blake2b(b"".join(b"%d:%b" % (len(data), data) for data in encoded), digest_size=16).hexdigest()


def _files(folder: str, endings: tuple[str, ...]) -> Iterator[str]:
    start = len(folder) + 1
    return (entry.path[start:].replace(os.sep, "/") for entry in _entries(folder, endings))


def _entries(folder: str, endings: tuple[str, ...]) -> Iterator[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith(endings):
                yield entry
            elif entry.is_dir() and not entry.name.startswith((".", "__pycache__")):
                yield from _entries(entry.path, endings)


def _content(root: Path, name: str) -> bytes:
    """The bytes of a file, whatever its line ends; half as long in coming as by `open`, and there are many."""
    path = f"{root}/{name}"
    file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        return os.read(file, os.fstat(file).st_size).replace(b"\r\n", b"\n")
    finally:
        os.close(file)


def _recorded() -> str:
    """The lines of the installer's RECORD for this package's own files; nothing in a checkout or an editable installation."""
    folder = f"{PACKAGE.name}/"
    try:
        text = (PACKAGE.parent / f"{PACKAGE.name}-{__version__}.dist-info" / "RECORD").read_text(encoding="utf-8")
    except OSError:
        return ""
    # What is compiled at installation has no hash.
    lines = "\n".join(sorted(line for line in text.splitlines() if line.startswith(folder) and not line.endswith(",,")))
    return lines if f"{folder}stubs/" in lines else ""
