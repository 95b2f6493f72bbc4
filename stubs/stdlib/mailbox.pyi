from mypy_fastapi_blocking import blocking

# Mailbox and its subclasses: each method reads or writes files.
@blocking("file")
class Mailbox:
    @blocking("file")
    def __getitem__(self, key): ...
    @blocking("file")
    def __setitem__(self, key, message): ...
    @blocking("file")
    def __delitem__(self, key): ...
    @blocking("file")
    def __contains__(self, key): ...
    @blocking("file")
    def __iter__(self): ...
    @blocking("file")
    def __len__(self): ...

class Maildir(Mailbox):
    @blocking("file")
    def __init__(self, dirname, factory=..., create=...): ...

class mbox(Mailbox):
    @blocking("file")
    def __init__(self, path, factory=..., create=...): ...

class MMDF(Mailbox):
    @blocking("file")
    def __init__(self, path, factory=..., create=...): ...

class MH(Mailbox):
    @blocking("file")
    def __init__(self, path, factory=..., create=...): ...

class Babyl(Mailbox):
    @blocking("file")
    def __init__(self, path, factory=..., create=...): ...
