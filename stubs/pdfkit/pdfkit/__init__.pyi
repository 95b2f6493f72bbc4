from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("subprocess")
def from_file() -> Any: ...
@blocking("subprocess")
def from_string() -> Any: ...
@blocking("subprocess")
def from_url() -> Any: ...
