from passlib.context import CryptContext
from passlib.hash import argon2

context = CryptContext(schemes=["bcrypt"])


async def handler() -> None:
    context.hash("x")  # E: blocking-cpu
    context.verify("x", "x")  # E: blocking-cpu
    argon2.hash("x")  # E: blocking-cpu
