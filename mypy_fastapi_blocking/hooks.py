"""mypy's hooks. Each looks up and passes on; nothing is decided here.

What mypy calls, in which order: the constructor once per process; `set_modules` once per build; `get_type_analyze_hook` while modules are
analysed (it leads to the `Errors` object); `report_config_data` at the end of each module's interface phase, before it is written to the
cache; `get_additional_indirect_deps` when a module's checking is finished (DESIGN section 6).
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from mypy.nodes import MypyFile
from mypy.options import Options
from mypy.plugin import AnalyzeTypeContext, Plugin, ReportConfigContext

import mypy_fastapi_blocking
from mypy_fastapi_blocking.config import Config, ConfigError, load_config
from mypy_fastapi_blocking.failure import fail
from mypy_fastapi_blocking.mounts.routers import Routers
from mypy_fastapi_blocking.mypy_api import Build
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.index import PackIndex, check_root
from mypy_fastapi_blocking.packs.locate import all_roots
from mypy_fastapi_blocking.timing import phase
from mypy_fastapi_blocking.unimported import Unimported

if TYPE_CHECKING:
    from mypy.types import Type

    from mypy_fastapi_blocking.session import Session

DEBUG = "MYPY_FASTAPI_BLOCKING_DEBUG"
VERSION = mypy_fastapi_blocking.__version__
_states: list[str] = []  # configurations and packs that were seen in this process


class BlockingPlugin(Plugin):
    """What lives as long as a build: configuration, packs, results."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._build = Build(options)
        self._failure: str | None = None
        self._config = Config()
        self._packs = PackIndex((), options.python_version, options.platform)
        self._session_: Session | None = None
        self._unimported = Unimported(lambda: self._packs.top_levels())
        self._data: dict[str, object] = {}  # stays empty when the configuration is broken: a warm run asks for it before it is stopped
        try:
            with phase("configuration and the packs' fingerprint"):
                self._configure(options)
        except (ConfigError, PackError) as err:
            self._failure = str(err)
        self._routers = Routers(self._packs, options.cache_dir)
        _announce(self._failure or json.dumps(self._data, sort_keys=True))

    def _configure(self, options: Options) -> None:
        self._config = load_config(options.config_file)
        self._build.keep_bodies(self._config.follow)
        for folder in self._config.stubs:
            check_root(folder, options.python_version, options.platform)
        self._packs = PackIndex(all_roots(self._config.stubs), options.python_version, options.platform)
        self._data = {
            "version": VERSION,
            "packs": self._packs.fingerprint,  # their content: another pack may find other things
            **self._config.cache_key(),
        }

    @property
    def _session(self) -> Session:
        if self._session_ is None:
            from mypy_fastapi_blocking.session import Session

            self._session_ = Session(self._build, self._packs, self._config, self._routers, debug=bool(os.environ.get(DEBUG)))
        return self._session_

    def get_additional_deps(self, file: MypyFile) -> list[tuple[int, str, int]]:
        """A file is parsed: the moment before mypy looks for what it imports. No dependency is added."""
        self._build.silent.learn(file.fullname, file.path)
        return []

    def set_modules(self, modules: dict[str, MypyFile]) -> None:
        """A build begins. A broken configuration stops it here (failure.py says why here)."""
        super().set_modules(modules)
        if self._failure is not None:
            fail(self._failure)
        self._build.modules = modules
        self._build.silent.recall()

    def get_type_analyze_hook(self, fullname: str) -> Callable[[AnalyzeTypeContext], Type] | None:
        """Finds the `Errors` object, at the first type of a process (the daemon changes its contents in each increment), and names what mypy
        could not import."""
        if self._build.errors is None:
            return self._capture
        if self._build.in_increment and self._session_ is not None:
            self._session_.watch()
        return self._unimported.hook(fullname, self._build.modules)

    def _capture(self, context: AnalyzeTypeContext) -> Type:
        self._build.capture(context)
        return context.api.analyze_type(context.type)

    def report_config_data(self, ctx: ReportConfigContext) -> object:
        """What results depend on besides the source; and, when a module is about to be written, the moment to add its records."""
        self._build.silent.learn(ctx.id, ctx.path)
        if not ctx.is_check and self._failure is None:
            self._session.interface_done(ctx.id)
        with phase("where routers are included"):
            paths = self._paths(ctx) if self._failure is None else None
        return {**self._data, "paths": paths} if paths is not None else self._data

    def _paths(self, ctx: ReportConfigContext) -> object:
        """The paths of a module's routes. Where that fails, the module's analysis does, and says so (session.py)."""
        try:
            return self._routers.json_of(ctx.id, ctx.path)
        except Exception:
            if os.environ.get(DEBUG):
                raise
            return None

    def get_additional_indirect_deps(self, file: MypyFile) -> set[str]:
        """A module is checked: report, and say which modules' records were used."""
        if self._failure is not None:
            return set()
        return self._session.implementation_done(file)


def _announce(state: str) -> None:
    """Have the daemon restart when our configuration or a pack has changed.

    In each `dmypy run` mypy makes a plugin only to compare the version of its entry module, which it reads right after the constructor, with
    what it was when the daemon started. So the version says whether this state is the one that the process began with.
    """
    if state not in _states:
        _states.append(state)
    changes = _states.index(state)
    mypy_fastapi_blocking.__version__ = f"{VERSION}+reconfigured.{changes}" if changes else VERSION


def plugin_class(version: str) -> type[Plugin]:
    """The plugin for this version of mypy."""
    return BlockingPlugin
