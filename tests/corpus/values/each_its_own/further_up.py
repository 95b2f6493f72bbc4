"""A module that imports the objects and knows nothing of who fills them."""

from corpus.values.each_its_own import app
from corpus.values.each_its_own.app import fast_bus, fast_commands, fire, slow_bus, slow_commands


async def emits() -> None:
    slow_bus.emit("x", 1)  # E: blocking-sleep
    fast_bus.emit("x", 1)  # OK


async def runs() -> None:
    slow_commands.run("nap")  # E: blocking-sleep
    fast_commands.run("nap")  # OK


async def passes() -> None:
    app.fire(slow_bus, 1)  # E: blocking-sleep
    fire(fast_bus, 1)  # OK


async def serves() -> None:
    app.slow_service.go()  # E: blocking-sleep
    app.fast_service.go()  # OK


async def main() -> None:
    for frame in (emits, runs, passes, serves):
        await frame()
