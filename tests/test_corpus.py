"""The corpus (`tests/corpus`): programs whose lines say what is reported there, and nothing else is. CONTRIBUTING.md has the format."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path

import corpus_oracle
import pytest
from run_mypy import CONFIG, NO_CACHE, ROOT, Result, copied, run_mypy

TESTS = ROOT / "tests"
REPORTED = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): error: .*\[(?P<code>blocking-[a-z-]+)\]$")

Codes = dict[tuple[str, int], frozenset[str]]


def expected() -> Codes:
    """The codes that the comments ask for, by file and line."""
    return {
        (path.relative_to(TESTS).as_posix(), line): codes
        for path in corpus_oracle.modules()
        for line, codes in corpus_oracle.labels(path.read_text(encoding="utf-8")).items()
    }


def reported(result: Result) -> Codes:
    """The codes of ours that mypy printed, by file and line; what else mypy finds in the programs doesn't matter."""
    assert result.status in (0, 1), result.output + result.errors
    found: dict[tuple[str, int], set[str]] = defaultdict(set)
    for line in result.lines:
        if match := REPORTED.match(line):
            found[match["file"], int(match["line"])].add(match["code"])
    return {place: frozenset(codes) for place, codes in found.items()}


def differences(want: Codes, have: Codes) -> list[str]:
    """One line for each place where the comments and mypy disagree, with the source line."""
    wrong = sorted(place for place in want.keys() | have.keys() if want.get(place) != have.get(place))
    return [f"{_said(want.get(place))} expected, {_said(have.get(place))} reported: {_source(*place)}" for place in wrong]


def _said(codes: frozenset[str] | None) -> str:
    return ", ".join(sorted(codes)) if codes else "nothing"


def _source(file: str, line: int) -> str:
    return f"{file}:{line}: {(TESTS / file).read_text(encoding='utf-8').splitlines()[line - 1].strip()}"


def check(result: Result) -> None:
    want = expected()
    wrong = differences(want, reported(result))
    assert not wrong, f"{len(wrong)} lines differ ({len(want)} are labelled):\n" + "\n".join(wrong)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return copied(TESTS / "corpus", tmp_path / "programs")


def run(folder: Path, *arguments: str, cache_dir: Path) -> Result:
    return run_mypy(folder, "--config-file", CONFIG, *arguments, "corpus", cache_dir=cache_dir)


def test_cold_and_warm(folder: Path, cache_dir: Path) -> None:
    cold = run(folder, cache_dir=cache_dir)
    check(cold)
    warm = run(folder, cache_dir=cache_dir)
    assert sorted(warm.lines) == sorted(cold.lines)  # the order of files is mypy's own, and differs where some were in the cache before
    assert warm.status == cold.status


def test_parallel(folder: Path, cache_dir: Path) -> None:
    check(run(folder, "-n", "2", cache_dir=cache_dir))


def test_uncached(folder: Path) -> None:
    check(run(folder, cache_dir=NO_CACHE))


def test_untyped_twins_are_up_to_date(capsys: pytest.CaptureFixture[str]) -> None:
    assert corpus_oracle.write_twins(check=True) == 0, capsys.readouterr().out
