"""Functions as values: atexit weakref."""

import atexit
import time
import weakref


class Resource:
    pass


def goodbye():
    time.sleep(0)


@atexit.register
def also():
    time.sleep(0)


async def main():
    atexit.register(goodbye)
    resource = Resource()
    finalizer = weakref.finalize(resource, goodbye)
    finalizer()  # E: blocking-sleep
    also()  # E: blocking-sleep
    reference = weakref.ref(resource)
    print(reference())
