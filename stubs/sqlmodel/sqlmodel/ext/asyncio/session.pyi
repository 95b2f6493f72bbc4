from typing import Any

from sqlalchemy.ext import asyncio

class AsyncSession(asyncio.AsyncSession):
    async def exec(self) -> Any: ...
