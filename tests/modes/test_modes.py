"""The same answer in every mode of mypy, after every edit (DESIGN section 8, "Agreement").

The cold run is what all others are compared with, byte for byte, mypy's own errors included; and what it finds is compared with what the
scenario says, so that all modes cannot be wrong together. The quick modes run after each edit, the slow ones (which read typeshed anew, or
start workers) only after the last, those with a cache after the first too: `MODES=all` has them run after each.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from modes.runs import FAST, PERSISTENT, SLOW, Cold, Mode, by_file
from modes.scenario import FOLDER, Step, Workspace, read

ALL = os.environ.get("MODES") == "all"
ERROR = re.compile(r"(\S+?):(\d+)(?::\d+)*: error: .*\[([a-z-]+)\]$")


def found(output: str) -> list[str]:
    """The errors in mypy's output as scenarios write them, files in order of name."""
    return [f"{match[1]}:{match[2]} {match[3]}" for line in by_file(output) if (match := ERROR.match(line))]


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_modes_agree(path: Path, tmp_path: Path) -> None:
    workspace = Workspace(tmp_path / "project")
    workspace.folder.mkdir()
    (workspace.folder / "mypy.ini").write_text("[mypy]\nplugins = mypy_fastapi_blocking\n")
    cold = Cold(workspace, tmp_path)
    modes = [mode(workspace, tmp_path) for mode in (*FAST, *SLOW)]
    steps = read(path)
    problems: list[str] = []
    try:
        for number, step in enumerate(steps):
            workspace.apply(step)
            problems.extend(_disagreements(step, cold, [mode for mode in modes if _is_due(mode, number, len(steps), workspace)]))
    finally:
        for mode in modes:
            mode.close()
    assert not problems, "\n\n".join(problems)


def _is_due(mode: Mode, number: int, steps: int, workspace: Workspace) -> bool:
    if type(mode).__name__ in workspace.excluded:
        return False
    return ALL or type(mode) in FAST or number == steps - 1 or (number == 0 and type(mode) in PERSISTENT)


def _disagreements(step: Step, cold: Cold, modes: list[Mode]) -> Iterator[str]:
    wanted = cold.check()
    if found(wanted.output) != step.expected:
        yield f"{step.title}: Cold finds {found(wanted.output)}, not {step.expected}:\n{wanted.output}{wanted.errors}"
    for mode in modes:
        result = mode.check()
        if not mode.agrees(result, wanted):
            yield f"{step.title}: {mode.disagreement(result, wanted)}"
