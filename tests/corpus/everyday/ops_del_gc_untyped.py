"""Operations that are not written as calls: del gc."""

import time


class Handle:
    def __del__(self):
        pass

    def close(self):
        time.sleep(0)


class Guard:
    def __enter__(self):
        return Handle()

    def __exit__(self, *exc):
        pass


async def run():
    with Guard() as handle:
        print("inside")
        handle.close()  # E: blocking-sleep
    del handle
