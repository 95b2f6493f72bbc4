from fabric import Connection


async def handler() -> None:
    Connection("x").run("ls")  # E: blocking-network
