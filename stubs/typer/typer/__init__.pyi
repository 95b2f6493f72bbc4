from mypy_fastapi_blocking import blocking

from .main import Typer as Typer

# click.termui's, of which newer versions have a copy (typer._click).
@blocking("input")
def confirm(): ...
@blocking("input")
def getchar(): ...
@blocking("input")
def prompt(): ...
