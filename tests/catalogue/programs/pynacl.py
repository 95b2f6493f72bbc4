import nacl.pwhash


async def handler(password: bytes) -> None:
    nacl.pwhash.str(password)  # E: blocking-cpu
    nacl.pwhash.verify(b"hash", password)  # E: blocking-cpu
