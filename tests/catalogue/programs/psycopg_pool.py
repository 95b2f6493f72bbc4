from psycopg_pool import AsyncConnectionPool, ConnectionPool

pool = ConnectionPool("dbname=x", open=False)
twin = AsyncConnectionPool("dbname=x", open=False)


async def handler() -> None:
    pool.getconn()  # E: blocking-database


async def asynchronous() -> None:
    async with twin.connection() as connection:
        await connection.execute("select 1")  # OK
