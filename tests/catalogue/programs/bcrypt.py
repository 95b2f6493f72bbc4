import bcrypt


async def handler() -> None:
    bcrypt.hashpw(b"x", bcrypt.gensalt())  # E: blocking-cpu
    bcrypt.checkpw(b"x", b"x")  # E: blocking-cpu
