"""The example application: clean for mypy alone; with the plugin, every wrong function is reported and no right one."""

from __future__ import annotations

from pathlib import Path

from example import EXAMPLES, WRONG, reported
from run_mypy import run_mypy

README = Path(__file__).parent.parent / "README.md"
START, END = "<!-- output: begin -->", "<!-- output: end -->"


def test_mypy_alone_finds_nothing(cache_dir: Path) -> None:
    result = run_mypy(EXAMPLES, "--config-file=", "shop", "freeze.py", cache_dir=cache_dir)
    assert (result.output, result.status) == ("", 0), result


def test_the_plugin_reports_the_wrong_functions_and_no_others(cache_dir: Path) -> None:
    found = reported(run_mypy(EXAMPLES, cache_dir=cache_dir))
    assert found.keys() == WRONG.keys()
    assert {place: codes for place, codes in found.items() if not codes <= WRONG[place]} == {}


def test_the_readme_shows_the_true_output(cache_dir: Path) -> None:
    """Every line between the two marks in the README is a line of mypy's, in mypy's order; `...` stands for what is left out."""
    text = README.read_text(encoding="utf-8")
    shown = [line for line in text[text.index(START) : text.index(END)].splitlines()[1:] if line and not line.startswith(("```", "..."))]
    said = iter(run_mypy(EXAMPLES, "--error-summary", cache_dir=cache_dir).lines)
    assert shown, "the README shows nothing"
    assert [line for line in shown if line not in said] == []
