"""Functions as values: alias table."""

import time
from collections.abc import Callable


def export_csv() -> None:
    time.sleep(0)


def export_null() -> None:
    pass


EXPORTERS: dict[str, Callable[[], None]] = {"csv": export_csv, "null": export_null}
STEPS = [export_null, export_csv]
PAIR = (export_null, export_csv)
run_export = export_csv


async def export(kind: str = "null") -> None:
    EXPORTERS["csv"]()  # E: blocking-sleep
    EXPORTERS["null"]()
    STEPS[0]()
    STEPS[1]()  # E: blocking-sleep
    STEPS[-1]()  # E: blocking-sleep
    PAIR[0]()
    PAIR[1]()  # E: blocking-sleep
    run_export()  # E: blocking-sleep
    for step in STEPS:
        step()  # E: blocking-sleep
    first, second = PAIR
    first()
    second()  # E: blocking-sleep
    if handler := EXPORTERS.get("csv"):
        handler()  # E: blocking-sleep
    print(EXPORTERS.get(kind))
