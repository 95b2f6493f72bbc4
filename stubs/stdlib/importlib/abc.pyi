from .resources.abc import Traversable as Traversable
