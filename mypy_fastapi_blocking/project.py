"""The analysis of a whole build: which modules are analysed together, when, and what becomes of the results.

Whichever of mypy's hooks comes first makes a module's results (DESIGN 6.4): the module is analysed with all modules that it imports whose
trees are live and that have no results yet; by mypy's order of processing, that is its import cycle.

In the daemon all trees stay, and change in place. `refresh` is told which modules were read again, and analyses those, and whatever depends
on something that turned out different: the records, or what mypy's symbol tables say.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from mypy.nodes import MypyFile

from mypy_fastapi_blocking.analysis.earlier import Puts
from mypy_fastapi_blocking.analysis.endpoints import endpoints_of
from mypy_fastapi_blocking.analysis.engine import Engine
from mypy_fastapi_blocking.analysis.frames import Finding, Wanted, find
from mypy_fastapi_blocking.analysis.group import Group
from mypy_fastapi_blocking.analysis.marks import imports_markers
from mypy_fastapi_blocking.analysis.models import validations
from mypy_fastapi_blocking.analysis.overrides import defined_by, mros_of, reached_from
from mypy_fastapi_blocking.analysis.passed import passed_in
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.analysis.records import header_of, records_of
from mypy_fastapi_blocking.changes import Names, Sources, State, names_changed
from mypy_fastapi_blocking.config import Config
from mypy_fastapi_blocking.messages import INTERNAL
from mypy_fastapi_blocking.modules import imported_modules
from mypy_fastapi_blocking.mounts.answers import NO_PATHS, Paths
from mypy_fastapi_blocking.mounts.routers import Routers
from mypy_fastapi_blocking.mypy_api import Build, components
from mypy_fastapi_blocking.packs.index import PackIndex
from mypy_fastapi_blocking.store import Records, Writer, dump_puts
from mypy_fastapi_blocking.timing import phase


class Project:
    """Results by module."""

    def __init__(self, build: Build, packs: PackIndex, config: Config, routers: Routers, debug: bool = False) -> None:
        self._build = build
        self._config = config
        self._debug = debug
        self._routers = routers
        self._paths: dict[str, Paths] = {}  # by module: under which prefixes its routers are included, and the like
        self._records = Records(build.modules)
        self.program = Program(build.modules, packs, self._records)
        self.engine = Engine(self.program, build.options, debug)
        self.engine.machine.enters_async = config.scope == "handlers"
        self._trees: dict[str, int] = {}  # module -> id of the tree that was analysed
        self._findings: dict[str, list[Finding]] = {}
        self._used_ignores: dict[str, list[tuple[int, str]]] = {}
        self._dependencies: dict[str, set[str]] = {}
        self._states: dict[str, State] = {}  # in the daemon: what others can see of a module
        self._sources = Sources()
        self._imports: dict[str, set[str]] = {}
        self._components: list[list[str]] = []
        self._modules: set[str] = set()  # in the daemon: all modules at the last refresh

    # -- analysing -----------------------------------------------------------------------------------------------------

    def ensure(self, tree: MypyFile) -> None:
        """Have the results of a module ready and its records written."""
        if self._is_pending(tree):
            self._analyse(self._group_of(tree))

    def _is_pending(self, tree: MypyFile) -> bool:
        return self._trees.get(tree.fullname) != id(tree) and self._is_analysable(tree)

    def _is_analysable(self, tree: MypyFile) -> bool:
        if tree.is_cache_skeleton or "__name__" not in tree.names:
            return False  # from the cache, or not analysed by mypy yet (a package may be imported on the way and still come later)
        return self._build.has_bodies(tree) or (bool(tree.defs) and imports_markers(tree))

    def _group_of(self, tree: MypyFile) -> list[MypyFile]:
        """The module and what it imports, as far as that has no results yet."""
        found = {tree.fullname: tree}
        stack = [tree]
        while stack:
            for name in imported_modules(stack.pop()):
                other = self._build.modules.get(name)
                if other is not None and name not in found and self._is_pending(other):
                    found[name] = other
                    stack.append(other)
        return [found[name] for name in sorted(found)]

    def refresh(self, changed: set[str]) -> set[str]:
        """Bring all results up to date after an increment of the daemon in which these modules were read again. Returns what was analysed."""
        modules = set(self._build.modules)
        different = modules ^ self._modules  # these came or went
        self._modules = modules
        live = {name: tree for name, tree in self._build.modules.items() if self._is_analysable(tree)}
        self._routers.forget()
        self._sources.forget(changed)
        changed = changed | {name for name, tree in live.items() if self._routers.paths(name, tree.path) != self._paths.get(name, NO_PATHS)}
        for name in [name for name in self._states if name not in live]:
            self._forget(name)
            different.add(name)
        different |= {name for name in changed if name not in live}  # stubs and libraries: nobody knows what of them is new
        if different:
            self.program.start_anew()
            self.engine.hierarchy.reached.start_anew()
        analysed: set[str] = set()
        news: dict[str, Names] = dict.fromkeys(different)
        for names in self._order(live, changed):
            if any(name in changed or self._is_affected(live[name], news) for name in names):
                before = {name: self._states.get(name) for name in names}
                self._analyse([live[name] for name in names])
                analysed.update(names)
                news.update(
                    {name: names_changed(name, before[name], self._states[name]) for name in names if self._states[name] != before[name]}
                )
        return analysed

    def _order(self, live: dict[str, MypyFile], changed: set[str]) -> list[list[str]]:
        """The import cycles, what is imported before what imports it."""
        imports = {name: self._imports[name] for name in live if name in self._imports and name not in changed}
        imports.update({name: set(imported_modules(tree)) for name, tree in live.items() if name not in imports})
        if imports != self._imports:
            self._imports = imports
            self._components = list(components({name: sorted(found & live.keys()) for name, found in imports.items()}))
        return self._components

    def _is_affected(self, tree: MypyFile, news: dict[str, Names]) -> bool:
        """May the results of a module be others because of what is new in modules?"""
        used, imported = self._dependencies.get(tree.fullname, set()), self._imports[tree.fullname]
        found = [(name, names) for name, names in news.items() if name in used or name in imported]
        return any(names is None or self._sources.may_name(tree, name, names) for name, names in found)

    def _forget(self, name: str) -> None:
        del self._states[name]
        self._records.memory.pop(name, None)
        for results in (self._trees, self._findings, self._used_ignores, self._dependencies, self._paths, self.engine.markers):
            results.pop(name, None)

    def _analyse(self, trees: list[MypyFile]) -> None:
        with phase("entry points and the rest of the analysis"):
            self._analyse_group(trees)

    def _analyse_group(self, trees: list[MypyFile]) -> None:
        self.program.forget()
        headers = {tree.fullname: header_of(tree, self._build.modules) for tree in trees}
        for tree in trees:
            self._trees[tree.fullname] = id(tree)
            if not self._build.has_bodies(tree):
                headers[tree.fullname]["marks"] = True
            self._write_header(tree, headers[tree.fullname])
        self.engine.consulted.clear()
        with phase("values and summaries"):
            group = self.engine.analyse(trees)
        paths = self._paths_of(trees)
        endpoints = endpoints_of(self.engine, group, paths)
        found = validations(self.engine, group, endpoints)
        wanted = Wanted(self._config.lifespan, self._config.scope == "handlers", paths)
        passed = passed_in(group, self.engine.decorated, self.engine.machine.substitute)
        defines = defined_by(self.engine, group)
        mros = {name: mros_of(self.program, group, name, classes) for name, classes in defines.items()}
        digest = self.engine.hierarchy.digest((defines[name], mros[name]) for name in defines)
        puts = self.engine.puts_for_others()
        dumped = dump_puts(puts)
        for tree in trees:
            name = tree.fullname
            with phase("what frames reach"):
                self._findings[name] = list(find(self.engine, group, tree, endpoints, wanted, found, passed))
            self._used_ignores[name] = list(self.engine.used_ignores(tree))
            if callbacks := self.engine.callbacks_in(group.indexes[name]):
                headers[name]["callbacks"] = callbacks
            found_here = {
                "defines": defines.get(name),
                "mros": mros.get(name),
                "methods": digest,
                "reaches": reached_from(self.program, tree),
                "puts": dumped,
            }
            headers[name].update({key: value for key, value in found_here.items() if value})
            with phase("records"):
                self._write(tree, group, headers[name], puts)
        used = self._used_modules()
        for tree in trees:
            self._dependencies[tree.fullname] = set(used)
            if self._build.is_daemon:
                self._modules = set(self._build.modules)
                self._states[tree.fullname] = State(*self._build.symbols(tree), self._records.memory[tree.fullname])
        self.program.forget()

    def _paths_of(self, trees: list[MypyFile]) -> dict[str, Paths]:
        """The paths of the modules' routes. Where finding them fails, messages do without."""
        for tree in trees:
            try:
                self._paths[tree.fullname] = self._routers.paths(tree.fullname, tree.path)
            except Exception as err:
                if self._debug:
                    raise
                self._paths[tree.fullname] = NO_PATHS
                failure = INTERNAL.format(name=f"the paths of {tree.fullname}", error=f"{type(err).__name__}: {err}")
                self.engine.failures.setdefault(tree.fullname, []).append((1, failure))
        return {tree.fullname: self._paths[tree.fullname] for tree in trees}

    def _used_modules(self) -> set[str]:
        """The modules whose records or symbols the analysis asked for, whether or not there were any. On libraries mypy keeps its eye."""
        asked = self.engine.consulted | self.program.touched
        return {name for name in asked if name in self._build.modules and not self.program.is_library(name)}

    # -- writing and reading -------------------------------------------------------------------------------------------

    def _write_header(self, tree: MypyFile, header: dict[str, Any]) -> None:
        writer = self._writer(tree)
        writer.header(header)
        writer.finish()
        self._renewed(tree.fullname)

    def _renewed(self, module: str) -> None:
        self._records.forget(module)
        self.engine.hierarchy.reached.written(module)

    def _writer(self, tree: MypyFile) -> Writer:
        return Writer(tree, self._build.str_info(), self._records.memory if self._build.is_daemon else None)

    def _write(self, tree: MypyFile, group: Group, header: dict[str, Any], puts: Puts) -> None:
        records = records_of(self.engine, group, group.indexes[tree.fullname], header, puts)
        writer = self._writer(tree)
        writer.header(records.header)
        for name, summary in records.summaries.items():
            writer.summary(name, summary)
        for name, value in records.values.items():
            writer.value(name, value)
        writer.finish()
        self._renewed(tree.fullname)

    def findings(self, tree: MypyFile) -> list[Finding]:
        """What blocks in the frames of a module; forgotten once asked for."""
        return self._findings.pop(tree.fullname, [])

    def used_ignores(self, tree: MypyFile) -> list[tuple[int, str]]:
        """The `# type: ignore` comments of helpers that keep blocking from spreading: (line, kind)."""
        return self._used_ignores.pop(tree.fullname, [])

    def problems(self, tree: MypyFile) -> list[tuple[int, str]]:
        """What is wrong with the markers in a module: (line, message)."""
        markers = self.engine.markers.get(tree.fullname)
        return markers.problems if markers is not None else []

    def failures(self, tree: MypyFile) -> list[tuple[int, str]]:
        """Functions of a module on which the analysis itself failed: (line, message)."""
        return self.engine.failures.pop(tree.fullname, [])

    @contextmanager
    def consulted_for(self, tree: MypyFile) -> Iterator[None]:
        """The messages of a module are made: what they are made from counts among what its results depend on."""
        self.program.touched.clear()
        self.engine.consulted.clear()
        yield
        self._dependencies.setdefault(tree.fullname, set()).update(self._used_modules())

    def dependencies(self, tree: MypyFile) -> set[str]:
        """The modules whose records the results of a module were made from."""
        return self._dependencies.get(tree.fullname, set()) - {tree.fullname}
