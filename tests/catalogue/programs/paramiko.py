import paramiko


async def handler() -> None:
    client = paramiko.SSHClient()  # OK
    client.connect("x")  # E: blocking-network
    client.exec_command("ls")  # E: blocking-network
