from netmiko import ConnectHandler


async def handler() -> None:
    connection = ConnectHandler(host="x")  # E: blocking-network
    connection.send_command("show version")  # E: blocking-network
