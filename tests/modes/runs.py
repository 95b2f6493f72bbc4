"""The modes of mypy: each a way to check a project that must give the same answer as a cold run."""

from __future__ import annotations

import os
import shutil
import subprocess
from difflib import unified_diff
from pathlib import Path

from modes.scenario import Workspace
from run_mypy import NO_CACHE, Result, environment, mypy_executable, run_mypy


class Mode:
    """A way to run mypy on a project, again and again."""

    def __init__(self, workspace: Workspace, scratch: Path) -> None:
        self.workspace = workspace
        self.scratch = scratch
        self.runs = 0

    def check(self) -> Result:
        """What mypy says of the project as it stands."""
        self.runs += 1
        return self.run()

    def run(self) -> Result:
        raise NotImplementedError

    def mypy(self, *options: str, cache: Path) -> Result:
        return run_mypy(self.workspace.folder, *self.workspace.flags, *options, *self.workspace.args, cache_dir=cache)

    def agrees(self, result: Result, wanted: Result) -> bool:
        """Is it the answer of a cold run? mypy itself repeats the messages of unchanged files first."""
        return self.same_status(result.status, wanted.status) and by_file(result.output) == by_file(wanted.output)

    def same_status(self, status: int, wanted: int) -> bool:
        return status == wanted

    def disagreement(self, result: Result, wanted: Result) -> str:
        """What differs, for a person to read."""
        difference = "\n".join(unified_diff(wanted.output.splitlines(), result.output.splitlines(), lineterm="", n=0))
        return f"{type(self).__name__} ({result.status}, not {wanted.status}):\n{difference}\n{result.errors}"

    def close(self) -> None:
        """No process is left behind."""

    def seeded(self, name: str) -> Path:
        """A cache that holds the standard library, as far as the project uses it."""
        cache = self.scratch / name
        if not cache.exists():
            seed = self.scratch / "seed"
            if not seed.exists():
                seed.mkdir()
                config = self.workspace.folder / "mypy.ini"
                run_mypy(seed, "--config-file", config, *self.workspace.flags, "-c", f"import {self.workspace.libraries}", cache_dir=seed)
            shutil.copytree(seed, cache)
        return cache


class Cold(Mode):
    """Nothing but the standard library is in the cache."""

    options: tuple[str, ...] = ()

    def run(self) -> Result:
        return self.mypy(*self.options, cache=self.seeded(f"{type(self).__name__}{self.runs}"))


class ColdParallel(Cold):
    options = ("-n", "2")


class Warm(Mode):
    """One cache for all edits."""

    options: tuple[str, ...] = ()

    def run(self) -> Result:
        return self.mypy(*self.options, cache=self.seeded(type(self).__name__))


class WarmParallel(Warm):
    options = ("-n", "2")


class Files(Warm):
    """The cache of small JSON files instead of a database."""

    options = ("--no-sqlite-cache",)

    def run(self) -> Result:
        return self.mypy(*self.options, cache=self.scratch / "files")


class OnePhase(Files):
    """mypy checks interfaces and bodies together."""

    options = ("--no-local-partial-types",)

    def run(self) -> Result:
        return self.mypy(*self.options, cache=self.scratch / "one-phase")


class Uncached(Mode):
    def run(self) -> Result:
        return self.mypy(cache=NO_CACHE)

    def agrees(self, result: Result, wanted: Result) -> bool:
        return result == wanted


class NotIncremental(Uncached):
    def run(self) -> Result:
        return self.mypy("--no-incremental", cache=self.scratch / "unused")


class Daemon(Mode):
    """`dmypy run`."""

    @property
    def _status_file(self) -> Path:
        return self.scratch / f"{type(self).__name__}.json"

    def run(self) -> Result:
        return self._order("run", "--", "--no-error-summary", "--cache-dir", str(NO_CACHE), *self.workspace.flags, *self.workspace.args)

    def _order(self, *order: str) -> Result:
        command = [str(mypy_executable().with_name("dmypy")), "--status-file", str(self._status_file), *order]
        done = subprocess.run(command, cwd=self.workspace.folder, env=environment(), capture_output=True, text=True, check=False)
        lines = [line for line in done.stdout.splitlines(keepends=True) if not line.startswith(("Daemon st", "Restarting:"))]
        return Result("".join(lines), done.stderr, done.returncode)

    def same_status(self, status: int, wanted: int) -> bool:
        return bool(status) == bool(wanted)  # it ends with 1 after a syntax error

    def close(self) -> None:
        if self._status_file.exists():
            self._order("kill" if os.environ.get("DMYPY_KILL") else "stop")


class Recheck(Daemon):
    """`dmypy recheck`, as editors call it."""

    def run(self) -> Result:
        return super().run() if self.runs == 1 else self._order("recheck")


FAST: list[type[Mode]] = [Warm, Daemon]
PERSISTENT: list[type[Mode]] = [WarmParallel, Files, OnePhase, Recheck]  # have something to remember
SLOW: list[type[Mode]] = [*PERSISTENT, ColdParallel, Uncached, NotIncremental]


def by_file(output: str) -> list[str]:
    """The messages with those of each file together, files in order of name."""
    lines = output.splitlines()
    return sorted(lines, key=lambda line: line.partition(":")[0])


def ours(output: str) -> list[str]:
    """The errors about blocking in mypy's output and the notes that follow them, files in order of name."""
    found: list[str] = []
    is_ours = False
    for line in by_file(output):
        is_ours = "blocking-" in line if ": note: " not in line else is_ours
        found.extend([line] if is_ours else [])
    return found
