"""Properties, cached properties, descriptors, __getattr__, setters."""

import functools
import time


class Descriptor:
    def __get__(self, instance, owner = None):
        time.sleep(0)
        return 1

    def __set__(self, instance, value):
        time.sleep(0)


class Cheap:
    def __get__(self, instance, owner = None):
        return 1


class Model:
    described = Descriptor()
    cheap = Cheap()

    def __init__(self):
        self._value = 1

    @property
    def rows(self):
        time.sleep(0)
        return 1

    @property
    def size(self):
        return self._value

    @size.setter
    def size(self, value):
        time.sleep(0)
        self._value = value

    @functools.cached_property
    def cached(self):
        time.sleep(0)
        return 1

    @functools.cached_property
    def cached_cheap(self):
        return 1

    @property
    def indirect(self):
        return self.rows + 1

    @property
    def deletable(self):
        return 1

    @deletable.deleter
    def deletable(self):
        time.sleep(0)


class Dynamic:
    def __init__(self):
        self.known = 1

    def __getattr__(self, name):
        time.sleep(0)
        return 1


def reads(model):
    return Model().rows


async def wrong():
    model = Model()
    model.rows  # E: blocking-sleep
    model.indirect  # E: blocking-sleep
    model.cached  # E: blocking-sleep
    model.described  # E: blocking-sleep
    model.described = 2  # E: blocking-sleep
    model.size = 2  # E: blocking-sleep
    del model.deletable  # E: blocking-sleep
    Dynamic().anything  # E: blocking-sleep
    print(model.rows + 1)  # E: blocking-sleep
    reads(Model())  # E: blocking-sleep
    Model().rows.bit_length()  # E: blocking-sleep


async def right():
    model = Model()
    model.size  # OK
    model.cheap  # OK
    model.cached_cheap  # OK
    model.deletable  # OK
    Model.rows  # OK
    Dynamic().known  # OK
