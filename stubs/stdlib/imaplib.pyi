from mypy_fastapi_blocking import blocking, nonblocking

# The constructors connect.
@blocking("network")
class IMAP4:
    @blocking("network")
    def __init__(self, host=..., port=..., timeout=...): ...
    @blocking("network")
    def __getattr__(self, attr): ...
    @blocking("network")
    def __exit__(self, *args): ...
    # In memory.
    @nonblocking
    def print_log(self): ...
    @nonblocking
    def socket(self): ...

class IMAP4_SSL(IMAP4):
    @blocking("network")
    def __init__(self, host=..., port=..., *args, **kwargs): ...

class IMAP4_stream(IMAP4):
    @blocking("subprocess")
    def __init__(self, command): ...
