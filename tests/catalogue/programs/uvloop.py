import uvloop


async def other() -> None: ...


async def handler() -> None:
    uvloop.run(other())  # E: blocking-wait
    uvloop.new_event_loop()
