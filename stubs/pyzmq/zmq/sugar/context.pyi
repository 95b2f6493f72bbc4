from mypy_fastapi_blocking import blocking, nonblocking
from zmq.sugar.socket import Socket

class Context:
    @nonblocking
    def socket(self) -> Socket: ...
    @blocking("wait")
    def term(self): ...
    @nonblocking
    def destroy(self): ...
