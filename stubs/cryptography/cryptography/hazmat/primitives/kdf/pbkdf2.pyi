from cryptography.hazmat.bindings._rust.openssl.kdf import PBKDF2HMAC as PBKDF2HMAC
