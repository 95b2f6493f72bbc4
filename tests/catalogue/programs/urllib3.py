import urllib3

pool = urllib3.PoolManager()


async def handler() -> None:
    pool.request("GET", "https://example.org")  # E: blocking-network
    urllib3.request("GET", "https://example.org")  # E: blocking-network
