"""CPU work (password hashing), with and without async I/O beside it."""

import asyncio

from fastapi import APIRouter, HTTPException
from fastapi.concurrency import run_in_threadpool

from shop.schemas import Credentials
from shop.services.accounts import sign_in, sign_up
from shop.services.passwords import hash_password
from shop.services.supplier import stock_async

router = APIRouter(tags=["accounts"])


@router.post("/wrong/accounts")
async def create_account_frozen(credentials: Credentials) -> dict[str, str]:
    sign_up(credentials.name, credentials.password)
    return {"name": credentials.name}


@router.post("/right/accounts")
def create_account(credentials: Credentials) -> dict[str, str]:
    sign_up(credentials.name, credentials.password)
    return {"name": credentials.name}


@router.post("/right/async/sessions")
async def create_session(credentials: Credentials) -> dict[str, str]:
    if not await run_in_threadpool(sign_in, credentials.name, credentials.password):
        raise HTTPException(401)
    return {"name": credentials.name}


@router.get("/wrong/quotes/{sku}")
async def quote_frozen(sku: str) -> dict[str, str]:
    stock = await stock_async(sku)
    return {"sku": stock.sku, "signature": hash_password(sku).hex()}


@router.get("/right/async/quotes/{sku}")
async def quote(sku: str) -> dict[str, str]:
    stock = await stock_async(sku)
    loop = asyncio.get_running_loop()
    signature = await loop.run_in_executor(None, hash_password, sku)
    return {"sku": stock.sku, "signature": signature.hex()}


@router.get("/wrong/offload")
async def offload_frozen() -> str:
    """The password is hashed before `to_thread` is called: it is given the result."""
    digest = await asyncio.to_thread(bytes, hash_password("secret"))
    return digest.hex()
