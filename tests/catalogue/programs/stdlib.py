import asyncio
import importlib
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
