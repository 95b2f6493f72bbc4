from couchbase.collection import Collection


async def handler(collection: Collection) -> None:
    collection.get("x")  # E: blocking-database
