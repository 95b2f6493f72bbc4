"""Names that come from a library, or from here."""

import functools
import time

try:
    from fastjson_that_is_not_there import dumps
except ImportError:

    def dumps(value):
        time.sleep(0.01)
        return "{}"


try:
    from fastjson_that_is_not_there import loads
except ImportError:

    @functools.lru_cache
    def loads(text):
        time.sleep(0.01)


try:
    import fast_that_is_not_there as backend
except ImportError:
    import time as backend

try:
    from fast_that_is_not_there import Store, wait
except ImportError:
    from .slow import Store, wait

try:
    from fast_that_is_not_there import Client
except ImportError:

    class Client:
        def get(self):
            time.sleep(0.01)


try:
    from fast_that_is_not_there import quick
except ImportError:

    def quick():
        return 1


try:
    from asyncio import sleep as nap
except ImportError:

    def nap(seconds):
        time.sleep(seconds)


try:
    import optional_that_is_not_there as optional
except ImportError:
    optional = None


async def here():
    dumps(1)  # E: blocking-sleep
    loads("")  # E: blocking-sleep
    backend.sleep(0.01)  # E: blocking-sleep
    wait()  # E: blocking-sleep
    Store().get()  # E: blocking-sleep
    Client().get()  # E: blocking-sleep
    quick()
    await nap(0)
    if optional is not None:
        optional.run()


async def inside():
    try:
        from fast_that_is_not_there import pause
    except ImportError:
        from time import sleep as pause
    try:
        from fast_that_is_not_there import rest
    except ImportError:

        def rest():
            time.sleep(0.01)

    pause(0.01)  # E: blocking-sleep
    rest()  # E: blocking-sleep
