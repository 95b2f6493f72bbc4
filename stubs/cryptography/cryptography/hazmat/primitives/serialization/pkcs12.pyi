from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def load_key_and_certificates() -> Any: ...
@blocking("cpu")
def load_pkcs12() -> Any: ...
@blocking("cpu")
def serialize_key_and_certificates() -> Any: ...
