"""The routes."""

from fastapi import APIRouter, FastAPI, HTTPException
from starlette.concurrency import run_in_threadpool

from corpus.realistic.shop.services import CheckoutService, Order, service

router = APIRouter(prefix="/orders")


def get_service() -> CheckoutService:
    return service


@router.get("/{number}/pay")
async def pay(number: int) -> bool:
    order = service.find(number)  # OK
    if service.price(order) < 0:  # OK
        raise HTTPException(status_code=400)
    return service.pay(order)  # E: blocking-network


@router.get("/{number}/pay-right")
async def pay_right(number: int) -> bool:
    order = get_service().find(number)  # OK
    return await run_in_threadpool(service.pay, order)  # OK


@router.get("/{number}/pay-awaited")
async def pay_awaited(number: int) -> bool:
    return await service.apay(Order(number))  # OK


@router.get("/{number}/pay-through")
async def pay_through(number: int) -> bool:
    return await service.apay_wrong(Order(number))  # OK


@router.get("/{number}/pay-getter")
async def pay_getter(number: int) -> bool:
    return get_service().client.refund(number)  # E: blocking-network


@router.get("/{number}/pay-thread")
def pay_thread(number: int) -> bool:
    return service.pay(Order(number))  # OK


app = FastAPI()
app.include_router(router)
