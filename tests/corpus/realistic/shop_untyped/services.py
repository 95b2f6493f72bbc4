"""The services."""

import asyncio
from dataclasses import dataclass, field

from corpus.realistic.shop_untyped.clients import PaymentClient, build_client


@dataclass
class Order:
    amount: int
    lines: list[str] = field(default_factory=list)

    @property
    def total(self):
        return self.amount * max(1, len(self.lines))


class CheckoutService:
    def __init__(self):
        self.client = build_client()
        self.orders = {}

    def pay(self, order):
        return self.client.refund(Order(order.total).total)

    async def apay(self, order):
        return await asyncio.to_thread(self.pay, order)  # OK

    async def apay_wrong(self, order):
        return self.pay(order)  # E: blocking-network

    def price(self, order):
        return order.total

    def find(self, number):
        return self.orders.get(number) or Order(1)


class Notifier:
    client: PaymentClient = build_client()

    async def notify(self):
        return self.client.headers()  # OK


service = CheckoutService()
