from .app import Sanic as Sanic
from .blueprints import Blueprint as Blueprint
