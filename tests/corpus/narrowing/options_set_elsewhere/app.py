"""Who uses it."""

from corpus.narrowing.options_set_elsewhere import boot
from corpus.narrowing.options_set_elsewhere.core import client
async def main() -> None:
    client.go()  # E: blocking-sleep
    client.wait()  # E: blocking-sleep
