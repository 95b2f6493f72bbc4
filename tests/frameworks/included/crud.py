"""A router that registers with itself, and one that is derived from it: what it registers is not under the same path for each of them."""

import time
from typing import Any

from fastapi import APIRouter


class CRUDRouter(APIRouter):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.add_api_route("/m", self.make(), methods=["GET"])
        self.add_api_route("/c", self.of_both, methods=["GET"])

    async def of_both(self) -> None:
        time.sleep(0)

    def make(self) -> Any:
        async def of_a_base_class() -> int:
            time.sleep(0)
            return 1

        return of_a_base_class


class AsyncCRUDRouter(CRUDRouter):
    def make(self) -> Any:
        async def of_a_subclass() -> int:
            time.sleep(0)
            return 1

        return of_a_subclass


class Single(APIRouter):
    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.add_api_route("/s", self.of_itself, methods=["GET"])

    async def of_itself(self) -> None:
        time.sleep(0)


routers = [CRUDRouter(prefix="/authors"), AsyncCRUDRouter(prefix="/books"), Single(prefix="/single")]
