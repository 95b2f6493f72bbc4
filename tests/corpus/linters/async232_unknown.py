# typed-only: the annotations are all there is
# no-run: the methods of file objects cannot be replaced
"""File objects of unknown origin: off by default, they may be in memory."""

import io
from typing import IO, BinaryIO, TextIO


async def unknown(text: io.TextIOWrapper, binary: io.BufferedReader, any_io: IO[bytes], bio: BinaryIO, tio: TextIO) -> None:
    text.read()  # OK
    binary.read()  # OK
    any_io.read()  # OK
    bio.write(b"")  # OK
    tio.readline()  # OK
