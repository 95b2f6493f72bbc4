"""Responses that render slowly."""

import time
from typing import Any

from fastapi import Response


class Slow(Response):
    def render(self, content: Any) -> bytes:
        time.sleep(1)
        return b""


class Named(Slow):
    def __init__(self, name: str) -> None:
        super().__init__(name)


class Quick(Slow):
    def render(self, content: Any) -> bytes:
        return b""
