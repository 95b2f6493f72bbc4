"""The shape of the repository: who may import whom, how long a file may be, what every pack has, and clean tools."""

from __future__ import annotations

import ast
import io
import subprocess
import sys
import tokenize
from collections.abc import Iterator
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest
from run_mypy import ROOT, run_mypy

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

NAME = "mypy_fastapi_blocking"
PACKAGE = ROOT / NAME
LONGEST = 400

NO_MYPY = ("__init__", "markers", "kinds", "suggest", "packs", "analysis.summary", "analysis.solve")
"""The modules and packages that know no mypy at all."""

NOT_BELOW = {
    "packs": ("analysis", "store", "report", "plugin", "cli", "codes", "mypy_api"),
    "analysis": ("store", "report", "plugin", "cli", "config", "codes"),
    "store": ("report", "plugin", "cli"),
    "report": ("plugin", "cli"),
}
"""Dependencies point downwards only: what a layer must not import."""

UNDOCUMENTED = ("mypy.build", "mypy.server", "mypy.checker", "mypy.semanal", "mypy.state")
"""Parts of mypy that only `mypy_api.py` touches."""

MODULES = {
    ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix(".__init__"): path for path in sorted(PACKAGE.rglob("*.py"))
}
each_module = pytest.mark.parametrize("module", MODULES)
PACKS = sorted({path.parent for path in (ROOT / "stubs").rglob("METADATA.toml")})


def source(module: str) -> str:
    return MODULES[module].read_text(encoding="utf-8")


@lru_cache
def imports(module: str, *, late: bool = True, typing: bool = False) -> frozenset[str]:
    """The full names of what a module imports, by default inside functions as well, but not what is for type checkers only."""
    return frozenset(_imported(ast.parse(source(module)), late, typing))


def _imported(node: ast.AST, late: bool, typing: bool) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (alias.name for alias in node.names)
    elif isinstance(node, ast.ImportFrom):
        assert node.level == 0, "imports are absolute here"
        yield from (f"{node.module}.{alias.name}" for alias in node.names)
    elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and not late:
        return
    children: list[ast.stmt] | Iterator[ast.AST] = ast.iter_child_nodes(node)
    if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test) and not typing:
        children = node.orelse
    for child in children:
        yield from _imported(child, late, typing)


def within(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith(f"{prefix}.")


@each_module
def test_the_pure_core_knows_no_mypy(module: str) -> None:
    if any(within(module, pure) for pure in NO_MYPY):
        assert [name for name in imports(module, typing=True) if within(name, "mypy")] == []


@each_module
def test_dependencies_point_downwards(module: str) -> None:
    forbidden = next((above for layer, above in NOT_BELOW.items() if within(module, layer)), ())
    assert [name for name in imports(module) if any(within(name, f"{NAME}.{layer}") for layer in forbidden)] == []


def test_no_module_imports_itself_in_the_end() -> None:
    def own(module: str) -> set[str]:
        names = {name.removeprefix(f"{NAME}.") for name in imports(module, late=False) if within(name, NAME)}
        return {known for name in names for known in (name, name.rpartition(".")[0]) if known in MODULES and known != module}

    try:
        TopologicalSorter({module: own(module) for module in MODULES}).prepare()
    except CycleError as error:
        pytest.fail(f"an import cycle: {error.args[1]}")


@each_module
def test_undocumented_mypy_is_touched_in_one_file(module: str) -> None:
    if module == "mypy_api":
        return
    assert [name for name in imports(module) if any(within(name, part) for part in UNDOCUMENTED)] == []
    if any(within(name, "mypy") for name in imports(module, typing=True)):
        tokens = tokenize.generate_tokens(io.StringIO(source(module)).readline)
        assert [token.line for token in tokens if token.type == tokenize.COMMENT and "type: ignore" in token.string] == []


@each_module
def test_files_are_short_and_say_what_they_are_for(module: str) -> None:
    text = source(module)
    assert len(text.splitlines()) <= LONGEST
    assert ast.get_docstring(ast.parse(text))


def test_every_folder_of_stubs_is_a_pack() -> None:
    assert [path.parent for path in sorted((ROOT / "stubs").glob("*/METADATA.toml"))] == [
        path for path in sorted((ROOT / "stubs").iterdir()) if path.is_dir()
    ]


@pytest.mark.parametrize("pack", PACKS, ids=lambda pack: pack.name)
def test_every_pack_has_metadata_and_parses(pack: Path) -> None:
    metadata = tomllib.loads((pack / "METADATA.toml").read_text(encoding="utf-8"))
    assert {"verified", "typed"} <= metadata.keys()
    assert "distribution" in metadata or pack.name == "stdlib"
    stubs = sorted(pack.rglob("*.pyi"))
    assert stubs
    for stub in stubs:
        ast.parse(stub.read_text(encoding="utf-8"), str(stub))


@pytest.mark.parametrize("command", [["check"], ["format", "--check"]], ids=" ".join)
def test_ruff(command: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", "ruff", *command, "."], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_mypy_with_our_own_plugin(cache_dir: Path) -> None:
    result = run_mypy(ROOT, cache_dir=cache_dir)
    assert (result.output, result.status) == ("", 0), result.output + result.errors
