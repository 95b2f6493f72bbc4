from passlib.context import CryptContext

host_context: CryptContext
linux_context: CryptContext
