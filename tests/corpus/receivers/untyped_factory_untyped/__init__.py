"""Unannotated factories across modules."""
