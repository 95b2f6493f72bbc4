from pwdlib import PasswordHash

hasher = PasswordHash.recommended()


async def handler() -> None:
    hasher.hash("x")  # E: blocking-cpu
    hasher.verify("x", "x")  # E: blocking-cpu
