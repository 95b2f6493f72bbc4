from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.kdf.pbkdf2 import PBKDF2HMAC


async def handler() -> None:
    rsa.generate_private_key(65537, 4096)  # E: blocking-cpu
    kdf = PBKDF2HMAC(hashes.SHA256(), 32, b"x", 600_000)  # OK
    kdf.derive(b"x")  # E: blocking-cpu
