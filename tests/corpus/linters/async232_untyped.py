# no-run: the methods of file objects cannot be replaced
"""Methods of file objects: reported where the object is known to come from open()."""

import io


async def known():
    f = open("/dev/null")  # E: blocking-file
    f.read()  # E: blocking-file
    f.readlines()  # E: blocking-file


async def known_by_with():
    with open("/dev/null") as f:  # E: blocking-file
        f.read()  # E: blocking-file


async def in_memory():
    f = io.StringIO()
    f.read()  # OK
    f.readlines()  # OK
