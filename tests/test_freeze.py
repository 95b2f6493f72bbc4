"""What the plugin reports is what happens: the real server, one request whose work the test holds, and `/health` beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from example import EXAMPLES, reported
from freeze import TRIALS, Trial, freezes
from run_mypy import run_mypy

TRIALS_BY_NAME = pytest.mark.parametrize("trial", TRIALS, ids=lambda trial: trial.name)


@TRIALS_BY_NAME
def test_the_wrong_route_freezes_health(trial: Trial) -> None:
    assert freezes(trial, trial.wrong)


@pytest.mark.parametrize(("trial", "route"), [pytest.param(trial, route, id=route) for trial in TRIALS for route in trial.right])
def test_its_right_twin_does_not(trial: Trial, route: str) -> None:
    assert not freezes(trial, route)


@TRIALS_BY_NAME
def test_the_plugin_reports_that_route(trial: Trial, cache_dir: Path) -> None:
    found = reported(run_mypy(EXAMPLES, cache_dir=cache_dir))
    assert {function: codes for (_, function), codes in found.items() if function == trial.function} == {
        trial.function: {f"blocking-{trial.name}"}
    }
