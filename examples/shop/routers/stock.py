"""Calls of another HTTP service."""

from fastapi import APIRouter

from shop.schemas import Stock
from shop.services.supplier import stock_async, supplier

router = APIRouter(tags=["stock"])


@router.get("/wrong/stock/{sku}")
async def stock_frozen(sku: str) -> Stock:
    return supplier().stock(sku)


@router.get("/right/stock/{sku}")
def stock_in_a_thread(sku: str) -> Stock:
    return supplier().stock(sku)


@router.get("/right/async/stock/{sku}")
async def stock(sku: str) -> Stock:
    return await stock_async(sku)
