# mypy: enable-error-code="blocking-lock"
from filelock import AsyncFileLock, FileLock

lock = FileLock("x.lock")
twin = AsyncFileLock("x.lock")


async def handler() -> None:
    lock.acquire()  # E: blocking-lock
    await twin.acquire()  # OK
