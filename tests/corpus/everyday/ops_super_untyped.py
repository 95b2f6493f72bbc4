"""Operations that are not written as calls: super."""

import time


class Base:
    def __init__(self):
        time.sleep(0)

    def save(self):
        time.sleep(0)

    @classmethod
    def create(cls):
        return cls()


class Light(Base):
    def __init__(self):
        self.ready = True

    def save(self):
        self.ready = False


class Full(Light):
    def save(self):
        super().save()
        super(Light, self).save()


class Heavy(Base):
    def __init__(self):
        super().__init__()


async def run():
    Base()  # E: blocking-sleep
    light = Light()
    light.save()
    Full().save()  # E: blocking-sleep
    Heavy()  # E: blocking-sleep
    Light.create()
    Base.create()  # E: blocking-sleep
    Base.save(light)  # E: blocking-sleep
