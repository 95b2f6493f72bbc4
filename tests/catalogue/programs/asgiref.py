import time

from asgiref.sync import async_to_sync, sync_to_async


async def work() -> None: ...


async def handler() -> None:
    async_to_sync(work)()  # E: blocking-wait
    await sync_to_async(time.sleep)(1)  # OK
