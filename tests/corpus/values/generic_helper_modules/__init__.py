"""Higher-order helpers in other modules."""
