"""Files that save work in the next run, and that nobody misses."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


def keep(path: Path, text: str) -> None:
    """Write a file at once, for all who may read it now. Where that cannot be done, the work is done again each time."""
    new = path.with_suffix(f".{os.getpid()}")
    with contextlib.suppress(OSError):
        new.write_text(text, encoding="utf-8")
        new.replace(path)
