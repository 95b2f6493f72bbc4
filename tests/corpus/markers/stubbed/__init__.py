# typed-only: the stub is the point
# no-run: the marks are in the stub
"""Marks in an ordinary .pyi stub beside the module."""
