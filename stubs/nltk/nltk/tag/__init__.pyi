from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def pos_tag() -> Any: ...
@blocking("cpu")
def pos_tag_sents() -> Any: ...
