from django.db import models


class User(models.Model):
    name = models.CharField(max_length=10)


async def handler() -> None:
    User.objects.get(name="x")  # E: blocking-database
    User.objects.create(name="x")  # E: blocking-database
    User.objects.filter(name="x").first()  # E: blocking-database
    user = User(name="x")  # OK
    user.save()  # E: blocking-database
    await user.asave()  # OK
    await User.objects.aget(name="x")  # OK
