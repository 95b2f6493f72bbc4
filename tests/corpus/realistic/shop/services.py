"""The services."""

import asyncio
from dataclasses import dataclass, field

from corpus.realistic.shop.clients import PaymentClient, build_client


@dataclass
class Order:
    amount: int
    lines: list[str] = field(default_factory=list)

    @property
    def total(self) -> int:
        return self.amount * max(1, len(self.lines))


class CheckoutService:
    def __init__(self) -> None:
        self.client = build_client()
        self.orders: dict[int, Order] = {}

    def pay(self, order: Order) -> bool:
        return self.client.refund(Order(order.total).total)

    async def apay(self, order: Order) -> bool:
        return await asyncio.to_thread(self.pay, order)  # OK

    async def apay_wrong(self, order: Order) -> bool:
        return self.pay(order)  # E: blocking-network

    def price(self, order: Order) -> int:
        return order.total

    def find(self, number: int) -> Order:
        return self.orders.get(number) or Order(1)


class Notifier:
    client: PaymentClient = build_client()

    async def notify(self) -> dict[str, str]:
        return self.client.headers()  # OK


service = CheckoutService()
