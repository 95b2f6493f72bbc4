# mypy: enable-error-code="blocking-lock"
import portalocker


async def handler() -> None:
    lock = portalocker.Lock("x")
    lock.acquire()  # E: blocking-lock
