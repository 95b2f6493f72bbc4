"""Password hashing is slow on purpose: tens of milliseconds of pure CPU for each password."""

import hashlib
import hmac
import os


def hash_password(password: str) -> bytes:
    salt = os.urandom(16)
    return salt + _derive(password, salt)


def verify_password(password: str, stored: bytes) -> bool:
    salt, expected = stored[:16], stored[16:]
    return hmac.compare_digest(expected, _derive(password, salt))


def _derive(password: str, salt: bytes) -> bytes:
    return hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)
