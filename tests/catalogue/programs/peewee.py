import peewee

db = peewee.SqliteDatabase("x.db")


class User(peewee.Model):
    name = peewee.CharField()


async def handler() -> None:
    db.connect()  # E: blocking-database
    User.create(name="x")  # E: blocking-database
    user = User.get(User.name == "x")  # E: blocking-database
    user.save()  # E: blocking-database
    for other in User.select():  # E: blocking-database
        print(other)
