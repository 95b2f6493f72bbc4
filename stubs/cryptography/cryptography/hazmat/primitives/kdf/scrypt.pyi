from cryptography.hazmat.bindings._rust.openssl.kdf import Scrypt as Scrypt
