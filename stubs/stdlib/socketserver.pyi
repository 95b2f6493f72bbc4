from mypy_fastapi_blocking import blocking

class BaseServer:
    @blocking("wait", instead="asyncio.start_server")
    def serve_forever(self, poll_interval=...): ...
    @blocking("wait", instead="asyncio.start_server")
    def handle_request(self): ...
    @blocking("wait", note="It waits for serve_forever() to end.")
    def shutdown(self): ...

class TCPServer(BaseServer):
    @blocking("network")
    def get_request(self): ...
class UDPServer(TCPServer):
    @blocking("network")
    def get_request(self): ...

class ThreadingMixIn:
    @blocking("wait", note="It waits for the threads of the requests.")
    def server_close(self): ...

class ForkingMixIn:
    @blocking("wait", note="It waits for the processes of the requests.")
    def server_close(self): ...
