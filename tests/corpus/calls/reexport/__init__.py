"""Names that are published elsewhere than they are defined."""

from .impl import fast, slow
from .impl import slow as slow_alias

__all__ = ["fast", "slow", "slow_alias"]
