"""What the wheel's optional build hook compiles (`tool.hatch…hooks.mypyc` in pyproject.toml) means the same to mypyc as to Python.

mypyc refuses most of what it cannot compile. What it compiles into something else, without a word, is kept away here.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import pytest
from run_mypy import ROOT

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
FOLDERS = [name.strip("/") for name in PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["mypyc"]["include"]]
MODULES = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.py"))]
each_module = pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)


@lru_cache
def parsed(module: Path) -> ast.Module:
    return ast.parse(module.read_text(encoding="utf-8"))


def classes(module: Path) -> list[ast.ClassDef]:
    return [node for node in ast.walk(parsed(module)) if isinstance(node, ast.ClassDef)]


def test_what_is_compiled_is_known() -> None:
    assert MODULES


@each_module
def test_no_property_is_cached(module: Path) -> None:
    """A compiled class computes it anew each time."""
    assert "cached_property" not in module.read_text(encoding="utf-8")


@each_module
def test_attributes_get_their_first_value_in_the_constructor(module: Path) -> None:
    """A value in the class body may be left out: `None`, where the type has more than two parts. `__init__` may be one that is generated."""
    plain = [node for node in classes(module) if not node.decorator_list and "NamedTuple" not in map(ast.unparse, node.bases)]
    assert [ast.unparse(part) for node in plain for part in node.body if isinstance(part, ast.AnnAssign) and part.value is not None] == []


@each_module
def test_no_class_is_below_one_of_mypys(module: Path) -> None:
    """Compiled below what was compiled elsewhere, it crashes."""
    imports = [node for node in ast.walk(parsed(module)) if isinstance(node, ast.Import | ast.ImportFrom)]
    names = {alias.asname or alias.name.partition(".")[0] for node in imports for alias in node.names if _is_mypys(node, alias)}
    assert names.isdisjoint(ast.unparse(base).partition(".")[0] for node in classes(module) for base in node.bases)


def _is_mypys(node: ast.Import | ast.ImportFrom, alias: ast.alias) -> bool:
    module = node.module or "" if isinstance(node, ast.ImportFrom) else alias.name
    return module.partition(".")[0] == "mypy"


def test_a_run_in_which_nothing_changed_loads_nothing_that_is_compiled() -> None:
    program = "import sys, mypy_fastapi_blocking.hooks; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert "mypy_fastapi_blocking.hooks" in loaded
    assert [name for name in loaded if name.startswith(tuple(folder.replace("/", ".") for folder in FOLDERS))] == []
