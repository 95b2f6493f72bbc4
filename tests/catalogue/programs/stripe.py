import stripe


async def handler() -> None:
    stripe.Customer.create(email="x")  # E: blocking-network
    stripe.PaymentIntent.retrieve("x")  # E: blocking-network
    await stripe.Customer.create_async(email="x")  # OK
