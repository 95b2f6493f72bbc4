"""Who uses it."""

from corpus.values.registry_elsewhere import jobs
from corpus.values.registry_elsewhere.core import registry, run
async def main():
    run("x")  # E: blocking-sleep
    registry["x"]()  # E: blocking-sleep
