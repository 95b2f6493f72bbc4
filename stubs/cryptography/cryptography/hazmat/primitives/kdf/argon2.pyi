from cryptography.hazmat.bindings._rust.openssl.kdf import Argon2d as Argon2d
from cryptography.hazmat.bindings._rust.openssl.kdf import Argon2i as Argon2i
from cryptography.hazmat.bindings._rust.openssl.kdf import Argon2id as Argon2id
