from razorpay.resources.order import Order


async def handler(orders: Order) -> None:
    orders.create({})  # E: blocking-network
