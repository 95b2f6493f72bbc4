import requests

session = requests.Session()


async def handler() -> None:
    requests.get("https://example.org")  # E: blocking-network
    requests.post("https://example.org", json={})  # E: blocking-network
    session.get("https://example.org")  # E: blocking-network
    with requests.Session() as local:  # OK
        local.put("https://example.org")  # E: blocking-network


async def reads() -> None:
    response = requests.get("https://example.org")  # E: blocking-network
    response.raise_for_status()  # OK
    print(response.json(), response.text, response.status_code)  # OK
