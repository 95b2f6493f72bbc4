from requests_futures.sessions import FuturesSession

session = FuturesSession()


async def handler() -> None:
    future = session.get("https://x")
    future.result()  # E: blocking-wait
