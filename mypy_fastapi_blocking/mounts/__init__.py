"""Where routers are included: a router's module does not import the one that includes it, so sources are read for that (DESIGN 5).

`listing.py`: which files there are. `facts.py`: what one file says. `contents.py`: what lists of routes and applications are made of.
`files.py`: the facts of files, kept beside mypy's cache. `view.py`: the files as one table sees them. `texts.py`, `values.py`: what expressions
are. `table.py`: the prefixes that follow. `answers.py`: the table's answers, kept until a file changes that they depend on. `routers.py`: what
the rest of the plugin asks, which in a warm run comes from what is kept.
"""
