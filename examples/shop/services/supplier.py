"""The supplier's HTTP service says what is in stock."""

import logging
from functools import lru_cache

import httpx
import requests

from shop.schemas import Stock
from shop.settings import settings

logger = logging.getLogger(__name__)


class SupplierClient:
    """The supplier, for code that runs in a thread."""

    def __init__(self, base_url: str) -> None:
        self.base_url = base_url
        self.http = requests.Session()

    def stock(self, sku: str) -> Stock:
        logger.info("asking the supplier for %s", sku)
        response = self.http.get(f"{self.base_url}/stock/{sku}")
        response.raise_for_status()
        return Stock.model_validate(response.json())


@lru_cache
def supplier() -> SupplierClient:
    return SupplierClient(settings.supplier)


def in_stock(sku: str, quantity: int) -> bool:
    return supplier().stock(sku).available >= quantity


async def stock_async(sku: str) -> Stock:
    logger.info("asking the supplier for %s", sku)
    async with httpx.AsyncClient(base_url=settings.supplier, timeout=None) as client:
        response = await client.get(f"/stock/{sku}")
    response.raise_for_status()
    return Stock.model_validate(response.json())
