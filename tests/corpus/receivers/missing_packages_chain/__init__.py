# no-run: the libraries are not installed
"""What a module imports from a missing package is kept for its importers."""
