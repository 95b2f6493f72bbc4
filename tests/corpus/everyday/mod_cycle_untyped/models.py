"""Across modules: cycle."""

from __future__ import annotations

import time


class Model:
    def save(self):
        from corpus.everyday.mod_cycle_untyped.signals import notify

        notify(self)

    def raw_save(self):
        time.sleep(0)

    def describe(self):
        return "model"
