import mongoengine


class User(mongoengine.Document):
    name = mongoengine.StringField()


async def handler() -> None:
    User(name="x").save()  # E: blocking-database
    User.objects(name="x").first()  # E: blocking-database
