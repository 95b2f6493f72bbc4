"""Queries about orders."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Session

from shop.database.tables import Order


class OrderRepository:
    """Orders, for code that runs in a thread."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def add(self, sku: str, quantity: int) -> Order:
        order = Order(sku=sku, quantity=quantity)
        self.session.add(order)
        self.session.commit()
        self.session.refresh(order)
        return order

    def list(self) -> Sequence[Order]:
        return self.session.scalars(select(Order).order_by(Order.id)).all()


class AsyncOrderRepository:
    """Orders, for code that runs on the event loop."""

    def __init__(self, session: AsyncSession) -> None:
        self.session = session

    async def add(self, sku: str, quantity: int) -> Order:
        order = Order(sku=sku, quantity=quantity)
        self.session.add(order)
        await self.session.commit()
        await self.session.refresh(order)
        return order

    async def list(self) -> Sequence[Order]:
        return (await self.session.scalars(select(Order).order_by(Order.id))).all()
