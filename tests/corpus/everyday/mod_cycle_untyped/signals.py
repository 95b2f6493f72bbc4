"""Across modules: cycle."""

from corpus.everyday.mod_cycle_untyped import models


def notify(model):
    model.raw_save()


def label(model):
    return model.describe()
