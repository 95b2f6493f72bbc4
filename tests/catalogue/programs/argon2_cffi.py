from argon2 import PasswordHasher

hasher = PasswordHasher()


async def handler() -> None:
    hasher.hash("x")  # E: blocking-cpu
    hasher.verify("x", "x")  # E: blocking-cpu
