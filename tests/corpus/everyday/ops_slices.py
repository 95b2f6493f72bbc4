"""Operations that are not written as calls: slices."""

import time


class Frame:
    def __getitem__(self, key: object) -> "Frame":
        time.sleep(0)
        return self

    def __len__(self) -> int:
        return 3


class Rows:
    def __getitem__(self, key: slice) -> list[int]:
        return [1]


async def cut() -> None:
    frame = Frame()
    frame[1:2]  # E: blocking-sleep
    frame["a", 2:]  # E: blocking-sleep
    Rows()[1:]
    head, *tail = Rows()[:2]
    print(head, tail, len(frame))
