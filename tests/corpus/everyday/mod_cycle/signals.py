"""Across modules: cycle."""

from corpus.everyday.mod_cycle import models


def notify(model: "models.Model") -> None:
    model.raw_save()


def label(model: "models.Model") -> str:
    return model.describe()
