import pycurl


async def handler() -> None:
    curl = pycurl.Curl()
    curl.setopt(pycurl.URL, "https://x")
    curl.perform()  # E: blocking-network
