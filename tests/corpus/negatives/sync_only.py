"""Synchronous programs: commands, tests, scripts, threads; no coroutine calls any of it."""

import argparse
import subprocess
import threading
import time
from pathlib import Path


class Daemon(threading.Thread):
    def run(self) -> None:
        while not self.stopped():
            time.sleep(1)  # OK

    def stopped(self) -> bool:
        return Path("/tmp/stop").exists()  # OK


def build() -> None:
    subprocess.run(["true"], check=True)  # OK


def test_build() -> None:
    build()  # OK
    time.sleep(0)  # OK


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.parse_args([])  # OK
    Path("out").write_text("x")  # OK
    input("continue?")  # OK
    daemon = Daemon()
    daemon.start()  # OK
    daemon.join()  # OK


async def starts_the_daemon() -> None:
    Daemon()  # OK


if __name__ == "__main__":
    main()
