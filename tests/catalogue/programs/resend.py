import resend


async def handler() -> None:
    resend.Emails.send({})  # E: blocking-network
