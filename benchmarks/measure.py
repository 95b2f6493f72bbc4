"""Running mypy and what it takes: with the plugin and without it by turns, so that both see the same machine."""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.project import Project

MYPY = [str(Path(sys.executable).with_name("mypy")), "--no-error-summary"]
DMYPY = str(Path(sys.executable).with_name("dmypy"))
CONFIG = {
    False: "[mypy]\nignore_missing_imports = True\n",
    True: "[mypy]\nignore_missing_imports = True\nplugins = mypy_fastapi_blocking\n",
}


@dataclass
class Cost:
    """Of one run: seconds of wall time and of CPU time, peak memory in MiB, and how many modules were checked again."""

    wall: float
    cpu: float
    memory: float = 0.0
    modules: int = 0


def median(costs: list[Cost]) -> Cost:
    """Each figure's own median."""
    return Cost(*(statistics.median(getattr(cost, name) for cost in costs) for name in ("wall", "cpu", "memory", "modules")))


class Runner:
    """mypy on one project, with the plugin or without it; each has a cache of its own."""

    def __init__(self, project: Project, scratch: Path, plugin: bool) -> None:
        self.project = project
        self.cache = scratch / f"cache-{plugin}"
        self.config = scratch / f"mypy-{plugin}.ini"
        self.config.write_text(CONFIG[plugin], encoding="utf-8")
        self.status = scratch / f"dmypy-{plugin}.json"

    def cold(self, *options: str) -> Cost:
        """Nothing is known yet."""
        shutil.rmtree(self.cache, ignore_errors=True)
        return self.warm(*options)

    def warm(self, *options: str) -> Cost:
        """With the cache of the run before."""
        command = [*MYPY, "--config-file", str(self.config), "--cache-dir", str(self.cache), "-v", *options]
        began = time.perf_counter()
        process = subprocess.Popen(
            [*command, *self.project.targets],
            cwd=self.project.folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stderr is not None
        log = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        assert process.returncode in (0, 1), log[-2000:]
        return Cost(time.perf_counter() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, _parsed(log))

    def daemon(self, *arguments: str) -> Cost:
        """One command to a daemon of its own. Its CPU time is not to be had from outside."""
        began = time.perf_counter()
        done = subprocess.run(
            [DMYPY, "--status-file", str(self.status), *arguments], cwd=self.project.folder, capture_output=True, text=True, check=False
        )
        assert done.returncode in (0, 1), done.stdout + done.stderr
        return Cost(time.perf_counter() - began, 0.0)

    def start(self) -> None:
        """Have a daemon check everything once."""
        self.daemon("start", "--", "--config-file", str(self.config))
        self.daemon("check", *self.project.targets)

    def stop(self) -> None:
        """Stop it."""
        subprocess.run([DMYPY, "--status-file", str(self.status), "kill"], cwd=self.project.folder, capture_output=True, check=False)


def _parsed(log: str) -> int:
    """How many modules mypy read and checked: those whose cache was of no use."""
    return len(re.findall(r"^LOG: +Parsing ", log, re.MULTILINE))


class Edit:
    """A change to a file that others can see: a function more, each time of another name and length.

    mypy looks no further where a file's size and its time in seconds are what they were.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._original = path.read_bytes()
        self._count = 0

    def __call__(self) -> None:
        self._count += 1
        text = f"\n\ndef added_{'x' * self._count}(value: int) -> int:\n    return value + 1\n"
        self._path.write_bytes(self._original + text.encode())

    def undo(self) -> None:
        """As it was."""
        self._path.write_bytes(self._original)


def by_turns(
    runs: int, first: Callable[[], Cost], second: Callable[[], Cost], before: Callable[[], None] | None = None
) -> tuple[Cost, Cost]:
    """The medians of two ways to do the same, each after the same preparation."""
    costs: tuple[list[Cost], list[Cost]] = ([], [])
    for _ in range(runs):
        if before is not None:
            before()
        for kept, run in zip(costs, (first, second), strict=True):
            kept.append(run())
    return median(costs[0]), median(costs[1])
