import ldap


async def handler() -> None:
    connection = ldap.initialize("ldap://x")
    connection.simple_bind_s("a", "b")  # E: blocking-network
