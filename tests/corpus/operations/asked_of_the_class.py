"""What isinstance() and issubclass() ask the metaclass."""

import time


class Meta(type):
    def __instancecheck__(cls, instance):
        time.sleep(0.01)
        return True

    def __subclasscheck__(cls, subclass):
        return True


class Checked(metaclass=Meta):
    pass


class Plain:
    pass


async def main():
    isinstance(1, Checked)  # E: blocking-sleep
    isinstance("", (int, Checked))  # E: blocking-sleep
    issubclass(int, Checked)
    isinstance(1, Plain)
