"""What happens at each of mypy's moments; and that an internal error never reaches mypy."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeVar

from mypy.nodes import MypyFile

from mypy_fastapi_blocking import messages
from mypy_fastapi_blocking.codes import BLOCKING_CALL
from mypy_fastapi_blocking.config import Config
from mypy_fastapi_blocking.failure import fail
from mypy_fastapi_blocking.kinds import code_name
from mypy_fastapi_blocking.mounts.routers import Routers
from mypy_fastapi_blocking.mypy_api import Build, Context, Message, Reporter
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.index import PackIndex
from mypy_fastapi_blocking.project import Project
from mypy_fastapi_blocking.report import report
from mypy_fastapi_blocking.source import forget_sources
from mypy_fastapi_blocking.timing import phase

T = TypeVar("T")


class Said(NamedTuple):
    """What a module's analysis came to: messages, and the ignore comments that were of use: (line, code)."""

    messages: list[Message]
    used_ignores: list[tuple[int, str]]


class Session:
    """One build's analysis and reports.

    In the daemon a session lasts for many runs. There mypy checks again what is affected in its own eyes, function by function, and asks
    plugins about nothing but the files that it has read again. So those are remembered, and when mypy is about to collect its messages,
    results are brought up to date and all our messages said anew (mypy has forgotten them).
    """

    def __init__(self, build: Build, packs: PackIndex, config: Config, routers: Routers, debug: bool) -> None:
        self._build = build
        self._debug = debug
        self._project = Project(build, packs, config, routers, debug)
        self._changed: set[str] = set()
        self._said: dict[str, tuple[Context, Said]] = {}
        self._contexts: dict[str, Context] = {}
        forget_sources()

    def interface_done(self, module: str) -> None:
        """The module and its import cycle are analysed and about to be written to the cache."""
        tree = self._build.modules.get(module)
        if tree is not None:
            self._guarded(tree, lambda: self._project.ensure(tree), None)

    def implementation_done(self, tree: MypyFile) -> set[str]:
        """The module is checked: report what blocks in it, and say whose records that depends on."""
        if self._build.is_daemon:
            self._build.note(tree)
            self._contexts[tree.fullname] = self._build.context_of(tree)
            self.watch()
        if self._build.in_increment:
            self._changed.add(tree.fullname)
            return set()
        self._guarded(tree, lambda: self._first_report(tree), None)
        return set() if self._build.is_daemon else self._project.dependencies(tree)

    def _first_report(self, tree: MypyFile) -> None:
        self._project.ensure(tree)
        self._say(tree.fullname, self._build.context_of(tree), self._results(tree))

    def _say(self, module: str, context: Context, said: Said) -> None:
        if said.messages:
            self._build.say(module, context, said.messages)
        for line, code in said.used_ignores:
            self._build.use_ignore(context, line, code)
        if self._build.is_daemon:
            self._remember(module, context, said)

    def _results(self, tree: MypyFile) -> Said:
        reporter = Reporter()
        with phase("messages"), self._project.consulted_for(tree):
            report(self._project.findings(tree), tree, self._build.options_of(tree), self._project.program, reporter)
        for line, problem in self._project.problems(tree):
            reporter.error(line, 0, messages.BAD_MARKER.format(problem=problem), BLOCKING_CALL, None, [])
        for line, failure in self._project.failures(tree):
            reporter.note(line, failure)
        return Said(reporter.messages, [(line, code_name(kind)) for line, kind in self._project.used_ignores(tree)])

    # -- the daemon ----------------------------------------------------------------------------------------------------

    def watch(self) -> None:
        """Be told when mypy collects its messages."""
        self._build.watch(self._at_end_of_increment)

    def _at_end_of_increment(self) -> None:
        forget_sources()
        changed, self._changed = self._changed, set()
        modules = self._build.modules
        first = modules[min(changed & modules.keys(), default="builtins")]
        nothing: set[str] = set()
        for name in sorted(self._guarded(first, lambda: self._project.refresh(changed), nothing)):
            self._renew(modules[name])
        for name in sorted(self._said):
            if name in modules:
                self._build.restate(name, *self._said[name])
            else:
                del self._said[name]

    def _renew(self, tree: MypyFile) -> None:
        self._remember(tree.fullname, self._context(tree), self._guarded(tree, lambda: self._results(tree), Said([], [])))

    def _remember(self, module: str, context: Context, said: Said) -> None:
        if said.messages or said.used_ignores or context.own_ignores:
            self._said[module] = context, said
        else:
            self._said.pop(module, None)

    def _context(self, tree: MypyFile) -> Context:
        context = self._contexts.get(tree.fullname)
        return context if context is not None and context.path == tree.path else self._build.context_of(tree)

    # -- internal errors -----------------------------------------------------------------------------------------------

    def _guarded(self, tree: MypyFile, step: Callable[[], T], default: T) -> T:
        """mypy must never fail because of us: an internal error is one note, and the run goes on."""
        try:
            return step()
        except PackError as err:
            if not self._build.in_increment:
                fail(str(err))
            self._note(tree, str(err))
        except Exception as err:
            if self._debug:
                raise
            self._note(tree, messages.INTERNAL.format(name=tree.fullname, error=f"{type(err).__name__}: {err}"))
        return default

    def _note(self, tree: MypyFile, message: str) -> None:
        if self._build.errors is not None:
            self._build.say(tree.fullname, self._build.context_of(tree), [Message(1, 0, message)])
