from typing import overload

from mypy_fastapi_blocking import blocking, nonblocking

# Without a domain it asks for this host's full name.
@overload
@blocking("network", note="It looks up the name of this host; make_msgid(domain=…) does not.")
def make_msgid(idstring=..., domain: None = ...): ...
@overload
@nonblocking
def make_msgid(idstring=..., domain=...): ...
