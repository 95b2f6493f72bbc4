"""Texts that lie beside the shop: the terms of trade, and the receipts."""

import logging
from collections.abc import AsyncIterator, Iterator

from shop.settings import settings

logger = logging.getLogger(__name__)


def read_terms() -> str:
    logger.info("reading the terms")
    with open(settings.documents / "terms.txt", encoding="utf-8") as file:
        return file.read()


def first_paragraph(text: str) -> str:
    return text.partition("\n\n")[0]


def summary_of_terms() -> str:
    return first_paragraph(read_terms())


def write_receipt(order_id: int) -> None:
    path = settings.documents / f"receipt-{order_id}.txt"
    path.write_text(f"Thank you for order {order_id}.\n", encoding="utf-8")


def lines_of_terms() -> Iterator[str]:
    with open(settings.documents / "terms.txt", encoding="utf-8") as file:
        yield from file


async def lines_of_terms_frozen() -> AsyncIterator[str]:
    with open(settings.documents / "terms.txt", encoding="utf-8") as file:
        for line in file:
            yield line
