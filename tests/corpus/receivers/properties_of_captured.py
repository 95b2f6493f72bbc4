# typed-only: what is captured is known by its annotations alone
"""Properties of what nested async functions capture."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator


class Job:
    def __init__(self, name: str) -> None:
        self.name = name

    @property
    def state(self) -> int:
        time.sleep(0.01)
        return 1

    @state.setter
    def state(self, value: int) -> None:
        time.sleep(0.01)

    @state.deleter
    def state(self) -> None:
        time.sleep(0.01)

    def run(self) -> None:
        time.sleep(0.01)


class Worker:
    def submit(self) -> Job:
        return Job("sync")

    async def submitted(self) -> Job:
        return Job("async")

    async def __aenter__(self) -> "Worker":
        return self

    async def __aexit__(self, *exc: object) -> None: ...

    def __enter__(self) -> Job:
        return Job("entered")

    def __exit__(self, *exc: object) -> None: ...

    def __iter__(self) -> Iterator[Job]:
        yield Job("iterated")

    async def __aiter__(self) -> AsyncIterator[Job]:
        yield Job("iterated")


class Pool:
    def __init__(self, worker_class: type[Worker], worker: Worker) -> None:
        self.worker_class = worker_class
        self.worker = worker

    def frames(self) -> Callable[[], Awaitable[None]]:
        async def frame() -> None:
            self.worker.submit().state  # E: blocking-sleep
            self.worker_class().submit().state  # E: blocking-sleep
            made = self.worker_class()
            job = await made.submitted()
            job.state  # E: blocking-sleep
            job.name  # OK
            (await self.worker.submitted()).state  # E: blocking-sleep
            async with self.worker_class() as entered:
                entered.submit().state  # E: blocking-sleep
            async with self.worker as entered:
                entered.submit().run()  # E: blocking-sleep
            with self.worker as found:
                found.state  # E: blocking-sleep
            for found in self.worker:
                found.state  # E: blocking-sleep
            async for found in self.worker:
                found.state  # E: blocking-sleep

        return frame


def capturing(job: Job, worker_class: type[Worker]) -> Callable[[], Awaitable[None]]:
    async def frame() -> None:
        job.state  # E: blocking-sleep
        job.state = 2  # E: blocking-sleep
        worker_class().submit().state  # E: blocking-sleep
        job.name  # OK

    return frame


async def drives() -> None:
    await Pool(Worker, Worker()).frames()()
    await capturing(Job("a"), Worker)()
