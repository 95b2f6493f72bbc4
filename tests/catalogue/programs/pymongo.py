from pymongo import AsyncMongoClient, MongoClient

things = MongoClient()["db"]["things"]
twin = AsyncMongoClient()["db"]["things"]


async def handler() -> None:
    things.find_one({})  # E: blocking-database
    things.insert_one({})  # E: blocking-database
    things.find({})  # OK
    for thing in things.find({}):  # E: blocking-database
        print(thing)


async def asynchronous() -> None:
    await twin.find_one({})  # OK
    async for thing in twin.find({}):  # OK
        print(thing)
