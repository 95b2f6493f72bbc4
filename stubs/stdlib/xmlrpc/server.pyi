from mypy_fastapi_blocking import blocking

from socketserver import TCPServer

class SimpleXMLRPCServer(TCPServer): ...
class DocXMLRPCServer(SimpleXMLRPCServer): ...

class CGIXMLRPCRequestHandler:
    @blocking("input")
    def handle_request(self, request_text=...): ...

class SimpleXMLRPCRequestHandler:
    @blocking("network")
    def do_POST(self): ...
