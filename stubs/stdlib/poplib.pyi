from mypy_fastapi_blocking import blocking, nonblocking

# The constructors connect.
@blocking("network")
class POP3:
    @blocking("network")
    def __init__(self, host, port=..., timeout=...): ...
    @nonblocking
    def getwelcome(self): ...
    @nonblocking
    def set_debuglevel(self, level): ...
    @nonblocking
    def close(self): ...

class POP3_SSL(POP3):
    @blocking("network")
    def __init__(self, host, port=..., *, timeout=..., context=...): ...
