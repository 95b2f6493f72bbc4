# no-run: the libraries are not installed
"""Async libraries that are not installed: clean."""

import aiofiles
import aiohttp
import asyncpg
import redis.asyncio as redis
from motor.motor_asyncio import AsyncIOMotorClient
from sqlalchemy.ext.asyncio import AsyncSession, create_async_engine

engine = create_async_engine("postgresql+asyncpg://")
mongo = AsyncIOMotorClient()
cache = redis.Redis()


async def postgres():
    connection = await asyncpg.connect("dbname=x")  # OK
    await connection.execute("select 1")  # OK
    await connection.fetch("select 1")  # OK


async def files():
    async with aiofiles.open("x") as f:  # OK
        await f.read()  # OK


async def web():
    async with aiohttp.ClientSession() as session:  # OK
        async with session.get("http://x") as response:  # OK
            await response.json()  # OK


async def keys():
    await cache.get("a")  # OK
    await cache.set("a", 1)  # OK


async def documents():
    await mongo["db"]["c"].find_one({})  # OK


async def orm():
    async with AsyncSession(engine) as session:  # OK
        result = await session.execute("select 1")  # OK
        result.scalars().all()  # OK
        await session.commit()  # OK
