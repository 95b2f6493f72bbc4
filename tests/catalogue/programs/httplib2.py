import httplib2

http = httplib2.Http()


async def handler() -> None:
    http.request("https://x")  # E: blocking-network
    http.add_credentials("a", "b")
