"""How the plugin stops mypy: one line, exit status 2, no traceback."""

from __future__ import annotations

import re
from typing import NoReturn

from mypy.errors import CompileError
from mypy.nodes import MypyFile
from mypy.plugin import Plugin
from mypy.version import __version__

from mypy_fastapi_blocking import codes

OLDEST = (2, 4)  # the first mypy that asks plugins at the moments we need


def fail(message: str) -> NoReturn:
    """Stop mypy: it prints `message` on stderr (where its own errors about plugins go) and exits with status 2.

    **Call it from a hook, not from the entry point or the plugin's constructor**: the constructor keeps the error, and
    `Plugin.set_modules` raises it. mypy calls that once per build, when all files are parsed and before anything is analysed.

    What was seen with mypy 2.4.1, cold and warm, with `mypy`, `mypy -n 2` and `dmypy run`:

    * Raised in `plugin(version)` or in `__init__`: mypy catches it to print "Error constructing plugin instance of …" and an empty
      line on stdout first (with `-n 2` three times, the workers' too), then the line; status 2. A daemon that has already checked
      once crashes with a traceback.
    * `SystemExit` there, after printing: the line and status 2; with `-n 2` three lines; `dmypy` dies with "No data received".
    * Raised in `set_modules`, `get_additional_deps` or `report_config_data`: the line, once, in every mode; status 2; the daemon
      lives on and its next run tries again. Of the three only `set_modules` is called in every mode, cold and warm. Workers never
      get there: the coordinator stops first.
    * A daemon that has already checked makes a new plugin in each `dmypy run`, only to compare snapshots (`take_module_snapshot`: the
      entry module's file and its `__version__`), and throws it away: neither a changed nor a broken configuration of ours restarts it.

    mypy adds its own "Found 1 error in 1 file (errors prevented further checking)" on stdout, as for its own errors of this sort.
    With `--output json` the line is printed as it is.
    """
    raise CompileError([message])


def refusal(version: str) -> type[Plugin] | None:
    """For a mypy that is too old: a plugin that says so. (There nothing would ever be found.)"""
    assert codes.BLOCKING_CALL.code  # registered by the import: mypy looks up those of the configuration first
    return None if tuple(map(int, re.findall(r"\d+", version)[:2])) >= OLDEST else _Refusal


class _Refusal(Plugin):
    def set_modules(self, modules: dict[str, MypyFile]) -> None:
        fail(f"mypy-fastapi-blocking needs mypy {'.'.join(map(str, OLDEST))} or newer; this is mypy {__version__}")
