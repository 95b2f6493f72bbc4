"""A service that sees no implementation."""

from __future__ import annotations

from corpus.dispatch.passed_across.ports import Repository


class Service:
    def __init__(self, repository: Repository) -> None:
        self._repository = repository

    def run(self) -> int:
        return self._repository.get()
