"""Multiple inheritance, mixins, cooperative super()."""

import time


class Root:
    def save(self) -> int:
        return 0

    def close(self) -> None:
        return None


class Slow(Root):
    def save(self) -> int:
        time.sleep(0)
        return super().save()


class Quick(Root):
    def save(self) -> int:
        return super().save() + 1


class SlowFirst(Slow, Quick):
    pass


class QuickOnly(Quick):
    def save(self) -> int:
        return 1


class Diamond(Quick, Slow):
    pass


class Skips(Slow):
    def save(self) -> int:
        return Root.save(self)


class Mixin:
    def export(self) -> int:
        time.sleep(0)
        return 1


class WithMixin(QuickOnly, Mixin):
    pass


async def wrong() -> None:
    SlowFirst().save()  # E: blocking-sleep
    WithMixin().export()  # E: blocking-sleep
    Slow().save()  # E: blocking-sleep


async def right() -> None:
    QuickOnly().save()  # OK
    Quick().save()  # OK
    Skips().save()  # OK
    WithMixin().save()  # OK
    SlowFirst().close()  # OK
