"""Who uses both."""

from corpus.dispatch.hooks_elsewhere.abstract import run_all3, run_all4
from corpus.dispatch.hooks_elsewhere import abstract_impl


async def main() -> None:
    run_all3(1)  # E: blocking-sleep
    run_all4(1)  # E: blocking-sleep
