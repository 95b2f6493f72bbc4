"""Orders: from the request to the database."""

import logging
from collections.abc import Sequence

from sqlalchemy.orm import Session

from shop.database.orders import OrderRepository
from shop.database.tables import Order
from shop.schemas import OrderIn
from shop.services.supplier import in_stock

logger = logging.getLogger(__name__)


class SoldOutError(Exception):
    """The supplier has less than was ordered."""

    def __init__(self, sku: str) -> None:
        super().__init__(f"{sku} is sold out")
        self.sku = sku


def place_order(session: Session, order: OrderIn) -> Order:
    """Save an order: a helper that reaches the database in another module."""
    logger.info("saving an order of %s", order.sku)
    return OrderRepository(session).add(order.sku, order.quantity)


def place_checked_order(session: Session, order: OrderIn) -> Order:
    if not in_stock(order.sku, order.quantity):
        raise SoldOutError(order.sku)
    return place_order(session, order)


def list_orders(session: Session) -> Sequence[Order]:
    return OrderRepository(session).list()
