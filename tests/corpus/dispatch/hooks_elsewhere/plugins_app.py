"""Who uses both."""

from corpus.dispatch.hooks_elsewhere.plugins import REGISTRY, get, run_all, run_all2, run_all3, run_all4, run_one, run_one2
from corpus.dispatch.hooks_elsewhere import plugins_impl


async def main() -> None:
    run_all(1)  # E: blocking-sleep
    run_all2(1)  # E: blocking-sleep
    run_all3(1)  # E: blocking-sleep
    run_all4(1)  # E: blocking-sleep
    run_one("fetch")  # E: blocking-sleep
    run_one2("fetch")  # E: blocking-sleep
    get("fetch").run(1)  # E: blocking-sleep
