from keycloak import KeycloakOpenID


async def handler(client: KeycloakOpenID) -> None:
    client.userinfo("token")  # E: blocking-network
    await client.a_userinfo("token")  # OK
