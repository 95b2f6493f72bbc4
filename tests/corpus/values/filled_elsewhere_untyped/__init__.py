"""Registries, hook lists, buses and clients that other modules fill."""
