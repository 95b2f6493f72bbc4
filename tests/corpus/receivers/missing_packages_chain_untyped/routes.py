"""The users of the clients."""

from corpus.receivers.missing_packages_chain_untyped.clients import client, collection, cursor


async def wrong():
    client.put_item(TableName="t", Item={})  # E: blocking-network
    collection.find_one({})  # E: blocking-database
    cursor()  # E: blocking-database


async def right():
    print(client, collection, cursor)  # OK
