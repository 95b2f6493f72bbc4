"""Did you mean …?"""

from __future__ import annotations

from collections.abc import Iterable


def suggestion(name: str, known: Iterable[str]) -> str:
    """` (did you mean "stubs"?)` for the known name nearest to one that isn't known, or nothing."""
    import difflib

    near = difflib.get_close_matches(name, list(known), n=1)
    return f' (did you mean "{near[0]}"?)' if near else ""
