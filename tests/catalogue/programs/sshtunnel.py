from sshtunnel import SSHTunnelForwarder


async def handler() -> None:
    tunnel = SSHTunnelForwarder("x")
    tunnel.start()  # E: blocking-network
