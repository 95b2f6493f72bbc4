"""Operations that are not written as calls: module getattr."""

import time
from typing import Any

LEVEL = 3


def __getattr__(name: str) -> Any:
    time.sleep(0)
    return name
