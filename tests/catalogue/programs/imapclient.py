from imapclient import IMAPClient


async def handler() -> None:
    client = IMAPClient("imap.x")  # E: blocking-network
    client.login("a", "b")  # E: blocking-network
    client.debug
