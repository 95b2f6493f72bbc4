"""Marks are seen from other modules."""
