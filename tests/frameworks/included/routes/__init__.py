"""Publishes a router under another name."""

from .users import router as users_router

__all__ = ["users_router"]
