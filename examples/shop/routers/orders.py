"""The database, behind two helpers in three modules."""

from collections.abc import Sequence

from fastapi import APIRouter, BackgroundTasks

from shop.database.orders import AsyncOrderRepository
from shop.database.tables import Order
from shop.dependencies import AsyncSessionDep, FrozenSessionDep, SessionDep
from shop.schemas import OrderIn, OrderOut
from shop.services.documents import write_receipt
from shop.services.orders import list_orders, place_checked_order, place_order

router = APIRouter(tags=["orders"])


async def send_receipt_frozen(order_id: int) -> None:
    """A background task is no way out: an `async def` runs on the same event loop, after the response."""
    write_receipt(order_id)


@router.post("/wrong/orders", response_model=OrderOut)
async def create_order_frozen(order: OrderIn, session: SessionDep, tasks: BackgroundTasks) -> Order:
    saved = place_order(session, order)
    tasks.add_task(send_receipt_frozen, saved.id)
    return saved


@router.post("/right/orders", response_model=OrderOut)
def create_order_in_a_thread(order: OrderIn, session: SessionDep, tasks: BackgroundTasks) -> Order:
    saved = place_order(session, order)
    tasks.add_task(write_receipt, saved.id)
    return saved


@router.post("/right/async/orders", response_model=OrderOut)
async def create_order(order: OrderIn, session: AsyncSessionDep, tasks: BackgroundTasks) -> Order:
    saved = await AsyncOrderRepository(session).add(order.sku, order.quantity)
    tasks.add_task(write_receipt, saved.id)
    return saved


@router.post("/wrong/orders/checked", response_model=OrderOut)
async def create_checked_order_frozen(order: OrderIn, session: FrozenSessionDep) -> Order:
    return place_checked_order(session, order)


@router.post("/right/orders/checked", response_model=OrderOut)
def create_checked_order(order: OrderIn, session: SessionDep) -> Order:
    return place_checked_order(session, order)


@router.get("/wrong/orders", response_model=list[OrderOut])
async def read_orders_frozen(session: SessionDep) -> Sequence[Order]:
    return list_orders(session)


@router.get("/right/orders", response_model=list[OrderOut])
def read_orders_in_a_thread(session: SessionDep) -> Sequence[Order]:
    return list_orders(session)


@router.get("/right/async/orders", response_model=list[OrderOut])
async def read_orders(session: AsyncSessionDep) -> Sequence[Order]:
    return await AsyncOrderRepository(session).list()
