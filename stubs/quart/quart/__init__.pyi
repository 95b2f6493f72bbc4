from .app import Quart as Quart
from .blueprints import Blueprint as Blueprint
