"""A module-level alias of a helper; a literal argument that turns the blocking path on or off."""

import time


def _load_v1():
    return 1


def _load_v2():
    time.sleep(0)
    return 2


load = _load_v2
load_light = _load_v1


class Store:
    def _save_v2(self):
        time.sleep(0)
        return 1

    save = _save_v2


def fetch(refresh = False):
    if refresh:
        time.sleep(0)
    return 1


def fetch_wait(wait = True):
    if not wait:
        return 0
    time.sleep(0)
    return 1


async def wrong():
    load()  # E: blocking-sleep
    Store().save()  # E: blocking-sleep
    fetch(refresh=True)  # E: blocking-sleep
    fetch(True)  # E: blocking-sleep
    fetch_wait()  # E: blocking-sleep


async def right():
    load_light()  # OK
    fetch()  # OK
    fetch(refresh=False)  # OK
    fetch_wait(wait=False)  # OK
    fetch_wait(False)  # OK


async def unknown_argument(refresh = True):
    fetch(refresh)  # E: blocking-sleep
