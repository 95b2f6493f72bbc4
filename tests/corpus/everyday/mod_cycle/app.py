"""Across modules: cycle."""

from corpus.everyday.mod_cycle.models import Model
from corpus.everyday.mod_cycle.signals import label


async def main() -> None:
    model = Model()
    model.save()  # E: blocking-sleep
    label(model)
