"""Implementations that a generic function gets in its own module."""
# typed-only: the annotations say for which class an implementation is
