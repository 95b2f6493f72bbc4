"""Accounts: signing up and signing in."""

from shop.database.accounts import find_account, save_account
from shop.services.passwords import hash_password, verify_password


def sign_up(name: str, password: str) -> None:
    save_account(name, hash_password(password))


def sign_in(name: str, password: str) -> bool:
    account = find_account(name)
    return account is not None and verify_password(password, account.password)
