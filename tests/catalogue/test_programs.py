"""A typical program for each library, with whatever is installed and with nothing: what blocks is flagged in both."""

from __future__ import annotations

from pathlib import Path

import corpus_oracle
from run_mypy import CONFIG, NO_CACHE, run_mypy
from test_corpus import TESTS, Codes, differences, reported

PROGRAMS = Path(__file__).with_name("programs")

KNOWN_GAPS: dict[str, str] = {}
"""Programs of which not all is found yet, and why. One that is found after all has to go from here."""


def expected() -> Codes:
    return {
        (path.relative_to(TESTS).as_posix(), line): codes
        for path in sorted(PROGRAMS.glob("*.py"))
        for line, codes in corpus_oracle.labels(path.read_text(encoding="utf-8")).items()
    }


def check(*options: str, cache_dir: Path) -> None:
    result = run_mypy(TESTS, "--config-file", CONFIG, *options, "catalogue/programs", cache_dir=cache_dir)
    wrong = differences(expected(), reported(result))
    gaps = {name for name in KNOWN_GAPS for line in wrong if f"/{name}:" in line}
    assert [line for line in wrong if not any(f"/{name}:" in line for name in KNOWN_GAPS)] == []
    assert gaps == set(KNOWN_GAPS)


def test_with_what_is_installed(cache_dir: Path) -> None:
    check(cache_dir=cache_dir)


def test_with_no_library_installed() -> None:
    check("--no-site-packages", cache_dir=NO_CACHE)


def test_every_program_is_of_a_pack() -> None:
    stubs = TESTS.parent / "stubs"
    packs = {path.name.lower().replace("-", "_") for path in stubs.iterdir()} | {"psycopg2"}
    assert {path.stem for path in PROGRAMS.glob("*.py")} - {"__init__"} <= packs
