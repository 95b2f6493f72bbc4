"""What is wrong with a pack, as one line."""

from __future__ import annotations

import os


def shown_path(path: str) -> str:
    """The path as mypy prints it: relative to the current directory if it lies below."""
    relative = os.path.relpath(path) if os.path.splitdrive(os.path.abspath(path))[0] == os.path.splitdrive(os.getcwd())[0] else path
    return path if relative.startswith(os.pardir) else relative


class PackError(Exception):
    """A pack that cannot be read: `path:line: error: message`."""

    def __init__(self, path: str, line: int, message: str) -> None:
        super().__init__(f"{shown_path(path)}:{line}: error: {message}")
        self.path = path
        self.line = line
        self.message = message
