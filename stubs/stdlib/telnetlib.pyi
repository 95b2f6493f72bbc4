from typing import overload

from mypy_fastapi_blocking import blocking, nonblocking

# Until 3.12.
class Telnet:
    # Without a host it does not connect.
    @overload
    @blocking("network", instead="asyncio.open_connection")
    def __init__(self, host, port=..., timeout=...): ...
    @overload
    @nonblocking
    def __init__(self): ...
    @blocking("network", instead="asyncio.open_connection")
    def open(self, host, port=..., timeout=...): ...
    @blocking("network", instead="asyncio.StreamWriter.drain")
    def write(self, buffer): ...
    @blocking("network", instead="asyncio.StreamReader.readuntil")
    def read_until(self, match, timeout=...): ...
    @blocking("network", instead="asyncio.StreamReader.read")
    def read_all(self): ...
    @blocking("network", instead="asyncio.StreamReader.read")
    def read_some(self): ...
    @blocking("network", instead="asyncio.StreamReader.readuntil")
    def expect(self, list, timeout=...): ...
    @blocking("input")
    def interact(self): ...
    @blocking("input")
    def mt_interact(self): ...
    @blocking("network")
    def fill_rawq(self): ...  # only <3.13
    @blocking("network")
    def rawq_getchar(self): ...  # only <3.13
    @blocking("network")
    def read_very_eager(self): ...  # only <3.13
    @blocking("network")
    def read_eager(self): ...  # only <3.13
    @blocking("network")
    def listener(self): ...  # only <3.13
