"""Two modules that import each other; functions of both recurse through both."""
