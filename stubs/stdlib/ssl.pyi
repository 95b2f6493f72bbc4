from typing import Literal, overload

from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="asyncio.open_connection")
def get_server_certificate(addr, ssl_version=..., ca_certs=..., timeout=...): ...

class SSLContext:
    @overload
    @nonblocking
    def wrap_socket(self, sock, *, do_handshake_on_connect: Literal[False]): ...
    @overload
    @blocking("network", instead="asyncio.open_connection", note="It shakes hands at once if the socket is connected.")
    def wrap_socket(self, sock, server_side=..., do_handshake_on_connect=..., suppress_ragged_eofs=..., server_hostname=..., session=...): ...

class SSLSocket:
    @blocking("network", instead="asyncio.open_connection")
    def do_handshake(self, block=...): ...
    @blocking("network", instead="asyncio.open_connection")
    def read(self, len=..., buffer=...): ...
    @blocking("network", instead="asyncio.open_connection")
    def write(self, data): ...
    @blocking("network")
    def unwrap(self): ...
