"""Multiple inheritance, mixins, cooperative super()."""

import time


class Root:
    def save(self):
        return 0

    def close(self):
        return None


class Slow(Root):
    def save(self):
        time.sleep(0)
        return super().save()


class Quick(Root):
    def save(self):
        return super().save() + 1


class SlowFirst(Slow, Quick):
    pass


class QuickOnly(Quick):
    def save(self):
        return 1


class Diamond(Quick, Slow):
    pass


class Skips(Slow):
    def save(self):
        return Root.save(self)


class Mixin:
    def export(self):
        time.sleep(0)
        return 1


class WithMixin(QuickOnly, Mixin):
    pass


async def wrong():
    SlowFirst().save()  # E: blocking-sleep
    WithMixin().export()  # E: blocking-sleep
    Slow().save()  # E: blocking-sleep


async def right():
    QuickOnly().save()  # OK
    Quick().save()  # OK
    Skips().save()  # OK
    WithMixin().save()  # OK
    SlowFirst().close()  # OK
