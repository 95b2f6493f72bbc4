"""Operations that are not written as calls: print user."""

import time


class Report:
    def __str__(self) -> str:
        time.sleep(0)
        return "report"


class Row:
    def __repr__(self) -> str:
        time.sleep(0)
        return "row"


async def show() -> None:
    report = Report()
    print(report)  # E: blocking-sleep
    print("done", Row())  # E: blocking-sleep
    print("done")
