from twilio.rest import Client

client = Client("x", "x")


async def handler() -> None:
    client.messages.create(to="x", from_="x", body="x")  # E: blocking-network
