"""Where routers are included: a router's module does not import the one that includes it, so sources are read for that (DESIGN 5).

`facts.py`: what one file says. `contents.py`: what lists of routes and applications are made of. `files.py`: which
files there are, and their facts, kept beside mypy's cache. `table.py`: the prefixes that follow. `routers.py`: what the rest of the plugin asks.
"""
