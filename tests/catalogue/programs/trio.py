import trio


async def other() -> None: ...


async def handler() -> None:
    trio.run(other)  # E: blocking-wait
    await trio.sleep(1)  # OK
