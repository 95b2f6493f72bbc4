from sendgrid import SendGridAPIClient

client = SendGridAPIClient("x")


async def handler() -> None:
    client.send({})  # E: blocking-network
