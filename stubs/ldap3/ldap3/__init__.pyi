from ldap3.core.connection import Connection as Connection
from ldap3.core.server import Server as Server
