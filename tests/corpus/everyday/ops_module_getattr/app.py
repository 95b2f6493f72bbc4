"""Operations that are not written as calls: module getattr."""

from corpus.everyday.ops_module_getattr import settings


async def read() -> None:
    print(settings.LEVEL)
    print(settings.database_url)  # E: blocking-sleep
