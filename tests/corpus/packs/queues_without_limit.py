# typed-only: parameters are known by their annotations
"""`put` on a queue without a limit never waits."""

import queue


EVENTS: "queue.Queue[int]" = queue.Queue()


class Writer:
    def __init__(self) -> None:
        self.inbox: queue.Queue[int] = queue.Queue()
        self.bounded: queue.Queue[int] = queue.Queue(maxsize=3)


async def main(writer: Writer) -> None:
    EVENTS.put(1)
    writer.inbox.put(1)
    writer.bounded.put(1)  # E: blocking-wait
    local: queue.Queue[int] = queue.Queue()
    local.put(1)
    local.get()  # E: blocking-wait
