"""Default factories of fields that are declared as anything."""

import time
from dataclasses import dataclass, field
from typing import Any


def load_token():
    return open("/dev/null").read()


def empty():
    return ""


@dataclass
class Any1:
    token: Any = field(default_factory=load_token)


@dataclass
class Str:
    token: str = field(default_factory=load_token)


@dataclass
class Obj:
    token: object = field(default_factory=load_token)


@dataclass
class Ok:
    token: Any = field(default_factory=empty)


async def main():
    Any1()  # E: blocking-file
    Any1("t")
    Str()  # E: blocking-file
    Obj()  # E: blocking-file
    Ok()
