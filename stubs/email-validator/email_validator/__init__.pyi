from typing import Literal, overload

from mypy_fastapi_blocking import blocking, nonblocking

@overload
@nonblocking
def validate_email(email, *, check_deliverability: Literal[False]): ...
@overload
@blocking("network", note="check_deliverability=False does without the DNS")
def validate_email(email): ...
