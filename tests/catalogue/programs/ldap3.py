from ldap3 import Connection, Server


async def handler() -> None:
    connection = Connection(Server("x"), "x", "x")  # OK
    connection.bind()  # E: blocking-network
    connection.search("dc=x", "(cn=x)")  # E: blocking-network
