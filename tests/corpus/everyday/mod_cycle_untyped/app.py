"""Across modules: cycle."""

from corpus.everyday.mod_cycle_untyped.models import Model
from corpus.everyday.mod_cycle_untyped.signals import label


async def main():
    model = Model()
    model.save()  # E: blocking-sleep
    label(model)
