"""Random projects, edited at random: after each edit every mode answers as a cold run does, byte for byte.

Briefly by default, the same edits each time. `PROJECTS=500 pytest -n0 tests/modes/test_random_edits.py` makes other ones, for longer; a
disagreement leaves the project as it was after each edit, to be made a scenario of.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, Phase, assume, given, settings
from hypothesis import strategies as st
from modes import routing
from modes.projects import LIBRARIES, THEMES, begin, edit
from modes.runs import Cold, ColdParallel, Daemon, Mode, Uncached, Warm, WarmParallel, ours
from modes.scenario import Workspace

LONG = "PROJECTS" in os.environ
ABOUT = (*THEMES, routing.ROUTING) if LONG else THEMES
SEED = f"{LIBRARIES}, {routing.LIBRARIES}" if LONG else LIBRARIES
EDITS = 12 if LONG else 4
AFTER_EACH: list[type[Mode]] = [Warm, Daemon, WarmParallel] if LONG else [Warm, Daemon]
AFTER_LAST: list[type[Mode]] = [ColdParallel, Uncached]


@settings(
    max_examples=int(os.environ.get("PROJECTS", "3")),
    derandomize=not LONG,
    database=None,
    phases=[Phase.generate],
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(st.randoms(use_true_random=True))
def test_every_mode_agrees_after_every_edit(random: Random) -> None:
    with _scratch() as scratch, ExitStack() as closing:
        workspace = Workspace(scratch / "project", libraries=SEED)
        cold = Cold(workspace, scratch)
        modes = [mode(workspace, scratch) for mode in (*AFTER_EACH, *AFTER_LAST)]
        for mode in modes:
            closing.callback(mode.close)
        project = begin(random, ABOUT)
        history: list[Path] = []
        excused: set[Mode] = set()  # in which mypy itself does not always say the same: then what we say is compared
        for number in range(EDITS):
            title = edit(random, project) if number else "begin"
            _become(workspace.folder, project.files())
            history.append(shutil.copytree(workspace.folder, scratch / f"{number:02} {title}"))
            wanted = cold.check()
            assert "INTERNAL" not in wanted.output, wanted.output
            for mode in modes if number == EDITS - 1 else modes[: len(AFTER_EACH)]:
                result = mode.check()
                is_ours_the_same = ours(result.output) == ours(wanted.output)
                if mode.agrees(result, wanted) or (mode in excused and is_ours_the_same):
                    continue
                assert _plain_mypy_disagrees(type(mode), history), f"{history[-1]}: {mode.disagreement(result, wanted)}"
                assume(is_ours_the_same)
                excused.add(mode)


def _plain_mypy_disagrees(kind: type[Mode], history: list[Path]) -> bool:
    """Is that mypy's own doing, without the plugin? (Of definitions in import cycles it does not always say the same.)"""
    with _scratch() as scratch, ExitStack() as closing:
        workspace = Workspace(scratch / "project", libraries=SEED)
        mode = kind(workspace, scratch)
        closing.callback(mode.close)
        for folder in history:
            texts = {path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()}
            _become(workspace.folder, {name: text.replace("plugins =", "# plugins =") for name, text in texts.items()})
            result = mode.check()
        return not mode.agrees(result, Cold(workspace, scratch).check())


@contextmanager
def _scratch() -> Iterator[Path]:
    """A folder that stays if the answers differ."""
    folder, is_kept = Path(tempfile.mkdtemp(prefix="edits")), False
    try:
        yield folder
    except AssertionError:
        is_kept = True
        raise
    finally:
        if not is_kept:
            shutil.rmtree(folder)


def _become(folder: Path, files: dict[str, str]) -> None:
    """Make a folder hold just these files, and leave alone those that stay the same."""
    for path in [path for path in folder.rglob("*.py") if path.relative_to(folder).as_posix() not in files]:
        path.unlink()
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_text() != text:
            path.write_text(text)
