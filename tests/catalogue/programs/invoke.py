import invoke


async def handler() -> None:
    invoke.run("ls")  # E: blocking-subprocess
