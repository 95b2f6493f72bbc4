"""Calls that ASYNC240 is about: file metadata, off by default."""

import os
import os.path
from os.path import isfile
from pathlib import Path

NAME = "/dev/null"
PATH = Path(NAME)


async def os_path() -> None:
    os.path.exists(NAME)  # OK
    os.path.isfile(NAME)  # OK
    os.path.isdir(NAME)  # OK
    os.path.islink(NAME)  # OK
    os.path.getsize(NAME)  # OK
    os.path.getmtime(NAME)  # OK
    os.path.realpath(NAME)  # OK
    os.path.abspath(NAME)  # OK
    os.path.samefile(NAME, NAME)  # OK
    isfile(NAME)  # OK


async def pathlib_metadata() -> None:
    PATH.exists()  # OK
    PATH.is_file()  # OK
    PATH.stat()  # OK
    PATH.absolute().exists()  # OK
    PATH.resolve()  # OK


async def pure() -> None:
    os.path.join(NAME, "a")  # OK
    os.path.split(NAME)  # OK
    os.path.dirname(NAME)  # OK
    os.path.basename(NAME)  # OK
    PATH.is_absolute()  # OK
    PATH.as_posix()  # OK
    PATH.relative_to("/")  # OK
