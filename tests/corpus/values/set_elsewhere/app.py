"""Who uses it."""

from corpus.values.set_elsewhere import boot, core
from corpus.values.set_elsewhere.core import state
async def main():
    state.db.query()  # E: blocking-sleep
    core.hook()  # E: blocking-sleep
