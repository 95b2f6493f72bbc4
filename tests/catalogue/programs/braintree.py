from braintree import BraintreeGateway, TransactionGateway


async def handler(transactions: TransactionGateway) -> None:
    transactions.sale({"amount": "1.00"})  # E: blocking-network
    BraintreeGateway
