"""In between."""

from __future__ import annotations

from corpus.dispatch.passed_across.ports import Repository, load


def load_deep(repository: Repository) -> int:
    return load(repository)
