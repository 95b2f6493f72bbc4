from mypy_fastapi_blocking import blocking, nonblocking

# Until 3.12. The constructors connect.
@blocking("network")
class NNTP:
    @blocking("network")
    def __init__(self, host, port=..., *args, **kwargs): ...
    @blocking("network")
    def __exit__(self, *args): ...
    @nonblocking
    def getwelcome(self): ...
    @nonblocking
    def set_debuglevel(self, level): ...

class NNTP_SSL(NNTP):
    @blocking("network")
    def __init__(self, host, port=..., *args, **kwargs): ...
