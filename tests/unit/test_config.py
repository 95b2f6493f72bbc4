"""The plugin's options: what is read from where, and the one line for each mistake."""

from __future__ import annotations

from pathlib import Path

import pytest
from run_mypy import run_mypy

from mypy_fastapi_blocking.config import Config, ConfigError, load_config
from mypy_fastapi_blocking.failure import fail

TOML = "[tool.mypy]\nstrict = true\n"
INI = "[mypy]\nstrict = true\n"
DEFAULT = Config()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two folders of stubs, as the current directory."""
    for name in ("blocking_stubs", "more"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def load(config_file: str, **files: str) -> Config:
    """Write the files (`pyproject_toml=…`) and read the options."""
    for name, text in files.items():
        path = Path(NAMES[name])
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return load_config(config_file)


NAMES = {
    "toml": "pyproject.toml",
    "ini": "mypy.ini",
    "hidden": ".mypy.ini",
    "cfg": "setup.cfg",
    "deep": "conf/mypy.ini",
    "other": "other.ini",
}

READ = {
    "nothing": (TOML, DEFAULT),
    "an empty table": (TOML + "[tool.fastapi-blocking]\n", DEFAULT),
    "everything": (
        TOML + '[tool.fastapi-blocking]\nstubs = ["blocking_stubs", "more"]\nscope = "handlers"\nlifespan = true\nfollow = ["a", "b.c"]\n',
        Config((Path("blocking_stubs"), Path("more")), "handlers", True, ("a", "b.c")),
    ),
    "an inline table": (TOML + '[tool]\nfastapi-blocking = {scope = "handlers"}\n', Config(scope="handlers")),
    "dotted keys": ("tool.fastapi-blocking.lifespan = true\n", Config(lifespan=True)),
    "the same folder twice": (TOML + '[tool.fastapi-blocking]\nstubs = ["more", "./more"]\n', Config((Path("more"),))),
    "a broken file": ("[tool.fastapi-blocking\nscope = ", DEFAULT),
    "a key that only looks alike": ('[tool.other]\nfastapi-blocking = "x"\n', DEFAULT),
}


@pytest.mark.parametrize(("text", "expected"), READ.values(), ids=READ)
def test_pyproject(text: str, expected: Config) -> None:
    assert load("pyproject.toml", toml=text) == expected


READ_INI = {
    "nothing": (INI, DEFAULT),
    "everything": (
        INI + "[fastapi-blocking]\nstubs = blocking_stubs, more\nscope = handlers\nlifespan = True\nfollow =\n    a\n    b.c\n",
        Config((Path("blocking_stubs"), Path("more")), "handlers", True, ("a", "b.c")),
    ),
    "lines": (
        INI + "[fastapi-blocking]\nstubs =\n    blocking_stubs\n    more,\nlifespan = no\n",
        Config((Path("blocking_stubs"), Path("more"))),
    ),
    "defaults of other tools": ("[DEFAULT]\nx = 1\n[fastapi-blocking]\nlifespan = on\n", Config(lifespan=True)),
    "a broken file": ("[fastapi-blocking]\nscope\n[", DEFAULT),
    "options of a module of that name": ("[mypy-mypy_fastapi_blocking.*]\nx = 1\n[mypy-fastapi_blocking]\n", DEFAULT),
}


@pytest.mark.parametrize("name", ["ini", "hidden", "cfg", "other"])
@pytest.mark.parametrize(("text", "expected"), READ_INI.values(), ids=READ_INI)
def test_ini(name: str, text: str, expected: Config) -> None:
    assert load(NAMES[name], **{name: text}) == expected


def test_no_config_file() -> None:
    assert load_config(None) == load_config("missing.ini") == DEFAULT


def test_folders_are_relative_to_the_config_file(folder: Path) -> None:
    (folder / "conf" / "mine").mkdir(parents=True)
    assert load(
        "conf/mypy.ini", deep="[fastapi-blocking]\nstubs = mine, $ROOT_/../more\n".replace("$ROOT_", str(folder / "more"))
    ) == Config((Path("conf/mine"), folder / "more" / ".." / "more"))


OURS_TOML = '[tool.fastapi-blocking]\nscope = "handlers"\n'
BESIDE = {
    "pyproject.toml beside mypy.ini": ("mypy.ini", {"ini": INI, "toml": OURS_TOML}),
    "pyproject.toml beside setup.cfg": ("setup.cfg", {"cfg": INI, "toml": OURS_TOML}),
    "setup.cfg beside pyproject.toml": ("pyproject.toml", {"toml": TOML, "cfg": "[fastapi-blocking]\nscope = handlers\n"}),
    "pyproject.toml beside a file of another name": ("other.ini", {"other": INI, "toml": OURS_TOML}),
}


@pytest.mark.parametrize(("config_file", "files"), BESIDE.values(), ids=BESIDE)
def test_the_other_config_files_beside_it_count(config_file: str, files: dict[str, str]) -> None:
    assert load(config_file, **files) == Config(scope="handlers")


def test_the_cache_key_holds_what_changes_results(folder: Path) -> None:
    keys = [Config(), Config(scope="handlers"), Config(lifespan=True), Config(follow=("a",))]
    assert len({str(key.cache_key()) for key in keys}) == len(keys)
    assert Config(stubs=(folder,)).cache_key() == Config().cache_key()


T = "[tool.fastapi-blocking]"
I = "[fastapi-blocking]"
MISTAKES = {
    "an unknown key": (f'{TOML}{T}\n# stub = 1\nstub = ["more"]\n', f'5: error: {T} unknown key "stub" (did you mean "stubs"?)'),
    "nothing like it": (f"{TOML}{T}\nx = 1\n", f'4: error: {T} unknown key "x"'),
    "another table's key of that name": (
        f'[tool.a]\nstub = 1\n{T}\n"stub" = 1\n',
        f'4: error: {T} unknown key "stub" (did you mean "stubs"?)',
    ),
    "a dotted key": ("tool.fastapi-blocking.stub = 1\n", f'1: error: {T} unknown key "stub" (did you mean "stubs"?)'),
    "an inline table": ("[tool]\nx = 1\nfastapi-blocking = {stub = 1}\n", f'3: error: {T} unknown key "stub" (did you mean "stubs"?)'),
    "a subtable": (f"{T}\n[tool.fastapi-blocking.scop]\n", f'2: error: {T} unknown key "scop" (did you mean "scope"?)'),
    "text in a string": (
        f'[tool.a]\nb = """\n{T}\nstub = 1\n"""\n{T}\nstub = 1\n',
        f'7: error: {T} unknown key "stub" (did you mean "stubs"?)',
    ),
    "no list": (f'{T}\nstubs = "more"\n', f'2: error: {T} "stubs" must be a list of strings, not "more"'),
    "a list of numbers": (f"{T}\nstubs = [1]\n", f'2: error: {T} "stubs" must be a list of strings, not [1]'),
    "a missing folder": (f'{T}\nstubs = [\n  "more",\n  "nope",\n]\n', f'4: error: {T} "stubs": the folder "nope" does not exist'),
    "a file": (f'{T}\nstubs = ["more", "pyproject.toml"]\n', f'2: error: {T} "stubs": the folder "pyproject.toml" is not a folder'),
    "a wrong scope": (
        f'{T}\nscope = "handler"\n',
        f'2: error: {T} "scope" must be "async" or "handlers", not "handler" (did you mean "handlers"?)',
    ),
    "a scope that is no string": (f"{T}\nscope = [1]\n", f'2: error: {T} "scope" must be "async" or "handlers", not [1]'),
    "a flag that is a string": (f'{T}\nlifespan = "true"\n', f'2: error: {T} "lifespan" must be true or false, not "true"'),
    "a flag that is a number": (f"{T}\nlifespan = 1\n", f'2: error: {T} "lifespan" must be true or false, not 1'),
    "no module": (f'{T}\nfollow = ["a.b", "a-b"]\n', f'2: error: {T} "follow": "a-b" is not the name of a module'),
    "no table": ("[tool]\nfastapi-blocking = 1\n", f"2: error: {T} must be a table"),
    "an array of tables": ("[[tool.fastapi-blocking]]\nscope = 1\n", f"1: error: {T} must be a table"),
    "another name": (
        "[tool.fastapi_blocking]\n",
        f"1: error: [tool.fastapi_blocking] is not read; the options of mypy-fastapi-blocking stand in {T}",
    ),
    "the package's name": (
        "[tool.mypy-fastapi-blocking]\n",
        f"1: error: [tool.mypy-fastapi-blocking] is not read; the options of mypy-fastapi-blocking stand in {T}",
    ),
    "another level": ("[fastapi-blocking]\n", f"1: error: {I} is not read; the options of mypy-fastapi-blocking stand in {T}"),
    "below mypy": (
        "[tool.mypy.fastapi-blocking]\n",
        f"1: error: [tool.mypy.fastapi-blocking] is not read; the options of mypy-fastapi-blocking stand in {T}",
    ),
}


def mistake(config_file: str, **files: str) -> str:
    with pytest.raises(ConfigError) as caught:
        load(config_file, **files)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(("text", "line"), MISTAKES.values(), ids=MISTAKES)
def test_mistakes_in_pyproject(text: str, line: str) -> None:
    assert mistake("pyproject.toml", toml=text) == f"pyproject.toml:{line}"


INI_MISTAKES = {
    "an unknown key": (f"{INI}{I}\n# stub = 1\nstub = more\n", f'5: error: {I} unknown key "stub" (did you mean "stubs"?)'),
    "another section's key": (f"[a]\nstub = 1\n{I}\nStub: 1\n", f'4: error: {I} unknown key "stub" (did you mean "stubs"?)'),
    "a missing folder": (f"{I}\nstubs =\n  more\n  nope\n", f'4: error: {I} "stubs": the folder "nope" does not exist'),
    "a wrong scope": (f"{I}\nscope = all\n", f'2: error: {I} "scope" must be "async" or "handlers", not "all"'),
    "a wrong flag": (f"{I}\nlifespan = maybe\n", f'2: error: {I} "lifespan" must be true or false, not "maybe"'),
    "no module": (f"{I}\nfollow = a, 1b\n", f'2: error: {I} "follow": "1b" is not the name of a module'),
    "the name that it has in pyproject.toml": (
        "[tool.fastapi-blocking]\n",
        f"1: error: {T} is not read; the options of mypy-fastapi-blocking stand in {I}",
    ),
}


@pytest.mark.parametrize("name", ["ini", "cfg"])
@pytest.mark.parametrize(("text", "line"), INI_MISTAKES.values(), ids=INI_MISTAKES)
def test_mistakes_in_ini_files(name: str, text: str, line: str) -> None:
    assert mistake(NAMES[name], **{name: text}) == f"{NAMES[name]}:{line}"


def test_options_in_two_places() -> None:
    text = mistake("mypy.ini", ini=f"{INI}{I}\n", toml=f"{T}\n")
    assert text == f"pyproject.toml:1: error: {T} stands in mypy.ini as well: keep one"


def test_the_file_is_named_as_mypy_names_it(folder: Path) -> None:
    assert mistake(str(folder / "pyproject.toml"), toml=f"{T}\nx = 1\n").startswith("pyproject.toml:2: ")


PLUGIN = """
from mypy.plugin import Plugin
from mypy_fastapi_blocking.config import ConfigError, load_config
from mypy_fastapi_blocking.failure import fail

class Configured(Plugin):
    def __init__(self, options):
        super().__init__(options)
        self.error = None
        try:
            load_config(options.config_file)
        except ConfigError as error:
            self.error = str(error)

    def set_modules(self, modules):
        super().set_modules(modules)
        if self.error:
            fail(self.error)

def plugin(version):
    return Configured
"""


@pytest.mark.parametrize("workers", ["0", "2"])
def test_mypy_prints_one_line_and_exits_with_status_2(folder: Path, workers: str) -> None:
    (folder / "plugin.py").write_text(PLUGIN, encoding="utf-8")
    (folder / "main.py").write_text("x: int = ''\n", encoding="utf-8")
    (folder / "pyproject.toml").write_text(f'[tool.mypy]\nplugins = ["plugin.py"]\n{T}\nstub = 1\n', encoding="utf-8")
    result = run_mypy(folder, "-n", workers, "main.py", cache_dir=folder / "cache")
    assert result.errors == f'pyproject.toml:4: error: {T} unknown key "stub" (did you mean "stubs"?)\n'
    assert (result.output, result.status) == ("", 2)


def test_fail_raises_what_mypy_understands() -> None:
    from mypy.errors import CompileError

    with pytest.raises(CompileError) as caught:
        fail("one line")
    assert (caught.value.messages, caught.value.use_stdout) == (["one line"], False)
