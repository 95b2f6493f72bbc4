"""Across modules: star import."""

from corpus.everyday.mod_star_import_untyped import api
from corpus.everyday.mod_star_import_untyped.api import Worker, aliased, fast
from corpus.everyday.mod_star_import_untyped.api import slow as nap


async def main():
    nap()  # E: blocking-sleep
    fast()
    Worker().work()  # E: blocking-sleep
    aliased()  # E: blocking-sleep
    api.slow()  # E: blocking-sleep
    api.h.fast()
    api.h.slow()  # E: blocking-sleep
