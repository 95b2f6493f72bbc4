"""Runs the statements of `runtime_cases.py` on an event loop and prints for each whether a detector saw it block. A script: run it in an
empty folder. What blocks is stopped before it does, so nothing waits.
"""

from __future__ import annotations

import asyncio
import faulthandler
import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

from blockbuster import BlockBuster, BlockBusterFunction, BlockingError

from catalogue.runtime_cases import BLOCKING, CLEAN, PREAMBLE


def prepare() -> None:
    """The files that the statements speak of, in the current folder."""
    import bz2
    import gzip
    import lzma
    import tarfile
    import zipfile

    for name in ("folder", "empty"):
        Path(name).mkdir()
    for name in ("file.txt", "folder/inner.txt"):
        Path(name).write_text("text", encoding="utf-8")
    Path("data.json").write_text("{}", encoding="utf-8")
    Path("file.gz").write_bytes(gzip.compress(b"text"))
    Path("file.bz2").write_bytes(bz2.compress(b"text"))
    Path("file.xz").write_bytes(lzma.compress(b"text"))
    with zipfile.ZipFile("archive.zip", "w") as archive:
        archive.writestr("name", "text")
    with tarfile.open("archive.tar", "w") as tar:
        tar.add("file.txt")


class Disk:
    """Sees what blockbuster does not: files that are opened or changed by functions which hold on to the originals of what it replaces."""

    EVENTS = frozenset({"open", "os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.listdir", "os.scandir"})

    def __init__(self) -> None:
        self.thread: int | None = None
        self.seen = False
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event in self.EVENTS and threading.get_ident() == self.thread:
            self.seen |= not str(arguments[0]).endswith((".py", ".pyc", "__pycache__"))  # imports


def blocks(statement: str, disk: Disk) -> bool:
    """Run one statement on a loop, as the detectors allow; whatever else it raises doesn't matter."""
    space: dict[str, Any] = {}
    exec(compile(PREAMBLE, "preamble", "exec"), space)  # noqa: S102
    exec(compile(f"async def case():\n    {statement}\n", "case", "exec"), space)  # noqa: S102

    async def seen() -> bool:
        detector = BlockBuster()
        detector.functions["os.waitpid"] = BlockBusterFunction(None, "os.waitpid")  # what waiting for a process ends in
        detector.activate()
        disk.seen, disk.thread = False, threading.get_ident()
        try:
            await space["case"]()
        except BlockingError:
            return True
        except Exception as error:  # noqa: BLE001
            return disk.seen or isinstance(error.__cause__ or error.__context__, BlockingError)
        finally:
            disk.thread = None
            detector.deactivate()
        return disk.seen

    return asyncio.run(seen())


def main() -> None:
    """Print `[statement, blocks]` for each case, each in a fresh folder."""
    faulthandler.dump_traceback_later(120, exit=True)
    start = os.getcwd()
    disk = Disk()
    for number, (statement, _) in enumerate(BLOCKING + CLEAN):
        folder = Path(start, str(number))
        folder.mkdir()
        os.chdir(folder)
        prepare()
        print(json.dumps([statement, blocks(statement, disk)]), flush=True)


if __name__ == "__main__":
    main()
    os._exit(0)
