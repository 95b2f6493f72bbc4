import yagmail


async def handler(smtp: yagmail.SMTP) -> None:
    smtp.send("a@b.c")  # E: blocking-network
