# typed-only: what a route reads is what it is annotated with
"""Types of fields that say what to call."""

import time
from typing import Annotated

from pydantic import AfterValidator, PlainSerializer


def check(value: str) -> str:
    time.sleep(1)
    return value


def quick(value: str) -> str:
    return value


def write(value: str) -> str:
    time.sleep(1)
    return value


Slug = Annotated[str, AfterValidator(check)]
Quick = Annotated[str, AfterValidator(quick)]
Written = Annotated[str, PlainSerializer(write)]
