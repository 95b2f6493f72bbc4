"""The users of the clients."""

from corpus.receivers.missing_packages_chain.clients import client, collection, cursor


async def wrong() -> None:
    client.put_item(TableName="t", Item={})  # E: blocking-network
    collection.find_one({})  # E: blocking-database
    cursor()  # E: blocking-database


async def right() -> None:
    print(client, collection, cursor)  # OK
