from simple_salesforce import Salesforce


async def handler() -> None:
    client = Salesforce(username="x")  # E: blocking-network
    client.query("SELECT Id FROM Account")  # E: blocking-network
    client.Account.get("x")  # E: blocking-network
