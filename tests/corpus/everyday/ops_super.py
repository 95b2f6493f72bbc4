"""Operations that are not written as calls: super."""

import time


class Base:
    def __init__(self) -> None:
        time.sleep(0)

    def save(self) -> None:
        time.sleep(0)

    @classmethod
    def create(cls) -> "Base":
        return cls()


class Light(Base):
    def __init__(self) -> None:
        self.ready = True

    def save(self) -> None:
        self.ready = False


class Full(Light):
    def save(self) -> None:
        super().save()
        super(Light, self).save()


class Heavy(Base):
    def __init__(self) -> None:
        super().__init__()


async def run() -> None:
    Base()  # E: blocking-sleep
    light = Light()
    light.save()
    Full().save()  # E: blocking-sleep
    Heavy()  # E: blocking-sleep
    Light.create()
    Base.create()  # E: blocking-sleep
    Base.save(light)  # E: blocking-sleep
