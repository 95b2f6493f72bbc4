from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("network")
def load() -> Any: ...
@blocking("network")
def load_state_dict_from_url() -> Any: ...
@blocking("network")
def download_url_to_file() -> Any: ...
