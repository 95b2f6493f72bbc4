"""Operations that are not written as calls: del gc."""

import time


class Handle:
    def __del__(self) -> None:
        pass

    def close(self) -> None:
        time.sleep(0)


class Guard:
    def __enter__(self) -> Handle:
        return Handle()

    def __exit__(self, *exc: object) -> None:
        pass


async def run() -> None:
    with Guard() as handle:
        print("inside")
        handle.close()  # E: blocking-sleep
    del handle
