"""The engine resolves calls as mypy does (`tests/resolution_oracle.py`): on programs written for it, and on real code.

In `tests/resolution/*.py` every call must be resolved as mypy resolves it, but for lines that say `# unknown`.
"""

from __future__ import annotations

import resolution_oracle
from run_mypy import ROOT

PROGRAMS = sorted((ROOT / "tests" / "resolution").glob("*.py"))


def lines_that_say_unknown() -> set[str]:
    found: set[str] = set()
    for path in PROGRAMS:
        lines = path.read_text(encoding="utf-8").splitlines()
        found.update(f"{path}:{number}" for number, line in enumerate(lines, 1) if line.endswith("# unknown"))
    return found


def test_programs() -> None:
    outcome = resolution_oracle.oracle(PROGRAMS)
    missed = {":".join(example.split(":")[:2]) for examples in outcome.examples.values() for example in examples}
    assert missed == lines_that_say_unknown()
    assert outcome.verdicts["different"] == 0


def test_real_code() -> None:
    outcome = resolution_oracle.oracle([ROOT / "examples" / "shop", ROOT / "mypy_fastapi_blocking" / "packs"])
    assert outcome.total > 500
    assert outcome.verdicts["same"] / outcome.total >= 0.985, outcome.causes
    assert outcome.verdicts["different"] / outcome.total <= 0.002, outcome.examples
