"""Stub packs: `.pyi` files that say what the functions of a library do to the thread that calls them. No mypy here."""
