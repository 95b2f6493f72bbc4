from .main import Typer as Typer
