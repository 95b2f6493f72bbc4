from .app import Flask as Flask
from .blueprints import Blueprint as Blueprint
