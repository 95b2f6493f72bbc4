from imap_tools import AND, MailBox


async def handler() -> None:
    box = MailBox("imap.x")  # E: blocking-network
    box.login("a", "b")  # E: blocking-network
    AND(seen=False)
