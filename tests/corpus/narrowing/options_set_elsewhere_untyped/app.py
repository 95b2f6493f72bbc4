"""Who uses it."""

from corpus.narrowing.options_set_elsewhere_untyped import boot
from corpus.narrowing.options_set_elsewhere_untyped.core import client
async def main():
    client.go()  # E: blocking-sleep
    client.wait()  # E: blocking-sleep
