"""An asyncio worker: queues, executors, signals, periodic jobs."""

import asyncio
import json
import logging
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

log = logging.getLogger(__name__)


class Worker:
    def __init__(self, concurrency: int = 1) -> None:
        self.queue: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.pool = ThreadPoolExecutor(concurrency)
        self.handlers: dict[str, Callable[[Any], Awaitable[object]]] = {"resize": self.resize, "mail": self.mail}

    async def run_once(self) -> None:
        job = {"kind": "resize", "payload": 1}
        await self.queue.put(job)  # OK
        taken = await self.queue.get()  # OK
        handler = self.handlers[taken["kind"]]  # OK
        await handler(taken["payload"])  # OK
        self.queue.task_done()  # OK
        log.info("done %s", json.dumps(taken))  # OK

    async def resize(self, payload: Any) -> object:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self.pool, self._resize, payload)  # OK

    async def mail(self, payload: Any) -> object:
        return self._send(payload)  # E: blocking-sleep

    def _resize(self, payload: Any) -> int:
        time.sleep(0)
        return int(payload)

    def _send(self, payload: Any) -> int:
        time.sleep(0)
        return int(payload)

    async def stop(self) -> None:
        self.pool.shutdown(wait=False)  # OK

    async def stop_and_wait(self) -> None:
        self.pool.shutdown()  # E: blocking-wait


async def main() -> None:
    worker = Worker()
    await worker.run_once()
    await worker.mail(1)
    await worker.stop()
    await Worker().stop_and_wait()
