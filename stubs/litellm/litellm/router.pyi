from typing import Any

from mypy_fastapi_blocking import blocking

class Router:
    @blocking("network", instead="litellm.router.Router.acompletion")
    def completion(self) -> Any: ...
    @blocking("network", instead="litellm.router.Router.aembedding")
    def embedding(self) -> Any: ...
    @blocking("network", instead="litellm.router.Router.aimage_generation")
    def image_generation(self) -> Any: ...
