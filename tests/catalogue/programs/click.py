import time
import click


@click.command()
async def command() -> None:
    time.sleep(1)  # OK


@click.group("name")
async def group() -> None:
    time.sleep(1)  # OK


async def helper() -> None:
    time.sleep(1)  # E: blocking-sleep
