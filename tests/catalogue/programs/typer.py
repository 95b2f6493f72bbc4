import time
import typer

cli = typer.Typer()


@cli.command("x")
async def command() -> None:
    time.sleep(1)  # OK


async def helper() -> None:
    time.sleep(1)  # E: blocking-sleep

async def asks() -> None:
    typer.prompt("x")  # E: blocking-input
    typer.confirm("x")  # E: blocking-input
    typer.secho("x")  # OK
