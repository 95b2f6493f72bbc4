from typing import Any

from mypy_fastapi_blocking import blocking

@blocking("cpu")
def make() -> Any: ...

class QRCode:
    @blocking("cpu")
    def make(self) -> Any: ...
    @blocking("cpu")
    def make_image(self) -> Any: ...
