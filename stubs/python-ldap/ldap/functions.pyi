from mypy_fastapi_blocking import nonblocking
from ldap.ldapobject import LDAPObject

@nonblocking
def initialize() -> LDAPObject: ...
