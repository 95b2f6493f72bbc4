import asyncio
import csv
import importlib
import io
import pathlib
import subprocess
import time


async def handler() -> None:
    time.sleep(1)  # E: blocking-sleep
    importlib.import_module("x")  # OK
    importlib.reload(importlib)  # E: blocking-file
    pathlib.Path("x").read_text()  # E: blocking-file
    subprocess.run(["x"])  # E: blocking-subprocess
    await asyncio.sleep(1)  # OK
    await asyncio.create_subprocess_exec("x")  # OK


class Silent(csv.DictWriter[str]):
    def writerow(self, rowdict: object) -> None:
        pass


async def writers(memory: io.StringIO, other: io.TextIOBase) -> None:
    with open("x", "w") as file:  # E: blocking-file
        writer = csv.writer(file)  # OK
        writer.writerow([1])  # E: blocking-file
        csv.DictWriter(file, ["a"]).writeheader()  # E: blocking-file
        Silent(file, ["a"]).writerow({})  # OK
        print("x", file=file)  # E: blocking-file
    with open("x", "rb") as raw:  # E: blocking-file
        io.TextIOWrapper(raw).read()  # E: blocking-file
    csv.writer(memory).writerow([1])  # OK
    csv.DictWriter(memory, ["a"]).writeheader()  # OK
    csv.writer(other).writerow([1])  # OK
    io.TextIOWrapper(io.BytesIO()).read()  # OK
    print("x")  # OK
    print("x", file=memory)  # OK
    print("x", file=other)  # OK
