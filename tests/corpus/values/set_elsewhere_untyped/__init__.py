"""Attributes of objects and modules that another module sets at start-up."""
