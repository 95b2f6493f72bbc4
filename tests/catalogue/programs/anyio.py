import time

import anyio
import anyio.to_thread


async def other() -> None: ...


async def handler() -> None:
    anyio.run(other)  # E: blocking-wait
    await anyio.to_thread.run_sync(time.sleep, 1)  # OK
