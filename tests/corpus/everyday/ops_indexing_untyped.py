"""A spreadsheet whose cells are loaded lazily."""
import asyncio
import time


class Sheet:
    def __init__(self):
        self.rows = {}

    def __getitem__(self, row):
        time.sleep(0.1)
        return self.rows.get(row, "")

    def __setitem__(self, row, value):
        time.sleep(0.1)
        self.rows[row] = value

    def __delitem__(self, row):
        time.sleep(0.1)
        self.rows.pop(row, None)


class Plain(dict[int, str]):
    pass


async def edit():
    sheet = Sheet()
    print(sheet[1])  # E: blocking-sleep
    sheet[2] = "x"  # E: blocking-sleep
    del sheet[2]  # E: blocking-sleep
    await asyncio.to_thread(sheet.__getitem__, 1)


async def edit_plain():
    sheet = Plain()
    sheet[2] = "x"
    print(sheet[2])
    del sheet[2]
