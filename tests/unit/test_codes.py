"""The error codes: one for each kind, and every switch of mypy's accepts them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mypy.errorcodes import error_codes, sub_code_map
from run_mypy import ROOT, run_mypy

from mypy_fastapi_blocking.codes import BLOCKING_CALL, BY_KIND, CATEGORY, code_for
from mypy_fastapi_blocking.kinds import ENDPOINT_KINDS, KINDS, MARK_KINDS, code_name

ON = {"call", "sleep", "network", "database", "file", "subprocess", "wait", "cpu", "input"}
OFF = {"lock", "file-metadata", "cpu-bulk", "unknown"}


def test_the_kinds() -> None:
    assert {name for name, kind in KINDS.items() if kind.default_enabled} == ON
    assert {name for name, kind in KINDS.items() if not kind.default_enabled} == OFF
    assert set(MARK_KINDS) == ON | OFF - {"unknown"}


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_has_a_code(kind: str) -> None:
    code = BY_KIND[kind]
    assert error_codes[f"blocking-{kind}"] is code
    assert (code.code, code.category, code.default_enabled) == (code_name(kind), CATEGORY, kind in ON)
    assert code.sub_code_of is (None if kind == "call" else BLOCKING_CALL)
    assert code_for(kind) is code


def test_the_base_holds_all_others() -> None:
    assert sub_code_map["blocking-call"] == {f"blocking-{kind}" for kind in KINDS if kind != "call"}
    assert code_for(None) is BLOCKING_CALL
    assert code_for("of a later version") is BLOCKING_CALL


@pytest.mark.parametrize(("section", "names"), [("Marks", MARK_KINDS), ("Frameworks", ENDPOINT_KINDS)])
def test_the_stubs_readme_knows_the_kinds(section: str, names: tuple[str, ...]) -> None:
    text = (ROOT / "stubs" / "README.md").read_text(encoding="utf-8")
    chapter = text.partition(f"## {section}\n")[2].partition("\n## ")[0]
    assert [name for name in names if name != "call" and not re.search(rf"(?<![\w-]){name}(?![\w-])", chapter)] == []


PLUGIN = """
from mypy.plugin import Plugin
from mypy_fastapi_blocking.codes import BY_KIND

class Reporting(Plugin):
    def get_function_hook(self, fullname):
        return say if fullname.endswith(".blocks") else None

def say(context):
    kind = context.args[0][0].value
    context.api.fail(kind, context.context, code=BY_KIND[kind])
    return context.default_return_type

def plugin(version):
    return Reporting
"""
MAIN = """
def blocks(kind: str) -> None: ...
blocks("call")
blocks("network")
blocks("lock")
blocks("network")  # type: ignore[blocking-call]
blocks("network")  # type: ignore[blocking-network]
blocks("network")  # type: ignore[blocking-file]
"""
DEFAULT = ["3:call", "4:network", "8:network"]
TOML = '[tool.mypy]\nplugins = ["plugin.py"]\n'
INI = "[mypy]\nplugins = plugin.py\n"
SWITCHES = {
    "nothing": (TOML, (), DEFAULT),
    "command line, on": (TOML, ("--enable-error-code", "blocking-lock"), ["3:call", "4:network", "5:lock", "8:network"]),
    "command line, off": (TOML, ("--disable-error-code=blocking-network",), ["3:call"]),
    "command line, the base off": (TOML, ("--disable-error-code=blocking-call",), []),
    "the base off, one kind on": (TOML, ("--disable-error-code=blocking-call", "--enable-error-code=blocking-lock"), ["5:lock"]),
    "the base on": (TOML, ("--enable-error-code=blocking-call",), DEFAULT),
    "pyproject.toml": (
        TOML + 'enable_error_code = ["blocking-lock"]\ndisable_error_code = ["blocking-network"]\n',
        (),
        ["3:call", "5:lock"],
    ),
    "mypy.ini": (INI + "enable_error_code = blocking-lock\ndisable_error_code = blocking-network\n", (), ["3:call", "5:lock"]),
    "per module, pyproject.toml": (
        TOML + '[[tool.mypy.overrides]]\nmodule = "main"\nenable_error_code = ["blocking-lock"]\ndisable_error_code = ["blocking-call"]\n',
        (),
        ["5:lock"],
    ),
    "per module, mypy.ini": (INI + "[mypy-main]\ndisable_error_code = blocking-network\n", (), ["3:call"]),
    "in the file": (TOML, ("inline.py",), ["4:call", "5:network", "6:lock", "9:network"]),
    "workers": (
        TOML
        + 'enable_error_code = ["blocking-lock"]\n[[tool.mypy.overrides]]\nmodule = "main"\ndisable_error_code = ["blocking-network"]\n',
        ("-n", "2"),
        ["3:call", "5:lock"],
    ),
}


def project(folder: Path, config: str) -> None:
    (folder / "plugin.py").write_text(PLUGIN, encoding="utf-8")
    (folder / "main.py").write_text(MAIN, encoding="utf-8")
    (folder / "inline.py").write_text('# mypy: enable-error-code="blocking-lock"\n' + MAIN, encoding="utf-8")
    (folder / ("pyproject.toml" if config.startswith("[tool") else "mypy.ini")).write_text(config, encoding="utf-8")


@pytest.mark.parametrize(("config", "arguments", "expected"), SWITCHES.values(), ids=SWITCHES)
def test_mypys_switches_know_the_codes(tmp_path: Path, config: str, arguments: tuple[str, ...], expected: list[str]) -> None:
    project(tmp_path, config)
    files = () if "inline.py" in arguments else ("main.py",)
    result = run_mypy(tmp_path, *arguments, *files, cache_dir=tmp_path / "cache")
    found = re.findall(r"^\w+\.py:(\d+): error: (\S+)  \[blocking-", result.output, re.MULTILINE)
    assert [":".join(error) for error in found] == expected, result.output + result.errors
    assert result.errors == ""


def test_a_code_that_does_not_exist_is_still_an_error(tmp_path: Path) -> None:
    project(tmp_path, TOML)
    result = run_mypy(tmp_path, "--enable-error-code=blocking-lok", "main.py")
    assert "Invalid error code(s): blocking-lok" in result.output + result.errors
    assert result.status == 2


def test_unused_ignores_are_reported(tmp_path: Path) -> None:
    project(tmp_path, TOML + "warn_unused_ignores = true\n")
    result = run_mypy(tmp_path, "main.py")
    assert [line for line in result.output.splitlines() if "unused-ignore" in line] == [
        'main.py:6: error: Unused "type: ignore" comment, use narrower [blocking-network] instead of [blocking-call] code  [unused-ignore]',
        'main.py:8: error: Unused "type: ignore" comment  [unused-ignore]',
    ]
