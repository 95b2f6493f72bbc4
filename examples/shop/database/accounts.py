"""Queries about accounts."""

from sqlalchemy import select

from shop.database.engine import new_session
from shop.database.tables import Account


def find_account(name: str) -> Account | None:
    with new_session() as session:
        return session.scalars(select(Account).where(Account.name == name)).first()


def save_account(name: str, password: bytes) -> None:
    with new_session() as session, session.begin():
        session.add(Account(name=name, password=password))
