"""Modules that are imported by a name."""

import importlib


async def main():
    importlib.import_module("time").sleep(0.01)  # E: blocking-sleep
    clock = importlib.import_module("time")
    clock.sleep(0.01)  # E: blocking-sleep
    clock.monotonic()
    __import__("time").sleep(0.01)  # E: blocking-sleep
