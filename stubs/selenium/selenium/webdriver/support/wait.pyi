from typing import Annotated, Any, Callable

from mypy_fastapi_blocking import Called, blocking

class WebDriverWait:
    @blocking("network")
    def until(self, method: Annotated[Callable[..., Any], Called], message=...): ...
    @blocking("network")
    def until_not(self, method: Annotated[Callable[..., Any], Called], message=...): ...
