"""Other plugins beside ours, in both orders: mypy asks the next plugin only where the one before had no answer, so ours must not take it."""

from __future__ import annotations

from pathlib import Path

import pytest
from run_mypy import run_mypy

# Turns "str" into "int" wherever a type is analysed, the first time of all included, and says of each module what it was asked.
OTHER = """
from mypy.plugin import Plugin

class Other(Plugin):
    def get_type_analyze_hook(self, fullname):
        if fullname == "builtins.str":
            return lambda context: context.api.named_type("builtins.int", [])

    def get_function_hook(self, fullname):
        if fullname == "time.sleep":
            return lambda context: context.arg_types[0][0]

    def get_additional_deps(self, file):
        return [(10, "added", -1)] if file.fullname == "main" else []

    def report_config_data(self, context):
        return {"other": context.id}

    def get_additional_indirect_deps(self, file):
        return {"builtins"}

def plugin(version):
    return Other
"""
MAIN = """
import time

reveal_type(__name__)
reveal_type(time.sleep(1))

def f(x: str) -> None:
    reveal_type(x)

async def g() -> None:
    time.sleep(1)
"""
THEIRS = ['4: note: Revealed type is "int"', '5: note: Revealed type is "Literal[1]?"', '8: note: Revealed type is "int"']
OURS = ["11: error"]


@pytest.mark.parametrize("plugins", ["./other.py", "mypy_fastapi_blocking, ./other.py", "./other.py, mypy_fastapi_blocking"])
def test_nobody_changes_what_others_say(tmp_path: Path, plugins: str) -> None:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "mypy.ini").write_text(f"[mypy]\nplugins = {plugins}\n")
    (folder / "other.py").write_text(OTHER)
    (folder / "added.py").write_text("")
    wanted = THEIRS + OURS * ("blocking" in plugins)
    for end in ("", "#\n"):  # cold; and warm, when the first type that is analysed is one of this module's
        (folder / "main.py").write_text(MAIN + end)
        result = run_mypy(folder, "main.py", cache_dir=tmp_path / "cache")
        assert not result.errors
        said = [line.removeprefix("main.py:").partition(': "time.sleep" blocks')[0] for line in result.lines]
        assert [line for line in said if not line.startswith("11: note")] == wanted
