from Crypto.Protocol.KDF import scrypt
from Crypto.PublicKey import RSA


async def handler() -> None:
    RSA.generate(2048)  # E: blocking-cpu
    scrypt("password", "salt", 32, N=16384, r=8, p=1)  # E: blocking-cpu
