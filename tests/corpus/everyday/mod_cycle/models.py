"""Across modules: cycle."""

from __future__ import annotations

import time


class Model:
    def save(self) -> None:
        from corpus.everyday.mod_cycle.signals import notify

        notify(self)

    def raw_save(self) -> None:
        time.sleep(0)

    def describe(self) -> str:
        return "model"
