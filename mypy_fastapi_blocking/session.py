"""What happens at each of mypy's moments; and that an internal error never reaches mypy."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from mypy.nodes import MypyFile

from mypy_fastapi_blocking import messages
from mypy_fastapi_blocking.advice import forget_sources
from mypy_fastapi_blocking.codes import BLOCKING_CALL
from mypy_fastapi_blocking.config import Config
from mypy_fastapi_blocking.failure import fail
from mypy_fastapi_blocking.kinds import code_name
from mypy_fastapi_blocking.mypy_api import Build, Reporter
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.index import PackIndex
from mypy_fastapi_blocking.project import Project
from mypy_fastapi_blocking.report import report

T = TypeVar("T")


class Session:
    """One build's analysis and reports."""

    def __init__(self, build: Build, packs: PackIndex, config: Config, debug: bool) -> None:
        self._build = build
        self._debug = debug
        self._project = Project(build, packs, config, debug)
        forget_sources()

    def interface_done(self, module: str) -> None:
        """The module and its import cycle are analysed and about to be written to the cache."""
        tree = self._build.modules.get(module)
        if tree is not None:
            self._guarded(tree, lambda: self._project.ensure(tree), None)

    def implementation_done(self, tree: MypyFile) -> set[str]:
        """The module is checked: report what blocks in it."""
        return self._guarded(tree, lambda: self._finish(tree), set())

    def _finish(self, tree: MypyFile) -> set[str]:
        self._project.ensure(tree)
        findings = self._project.findings(tree)
        problems = self._project.problems(tree)
        failures = self._project.failures(tree)
        if findings or problems or failures:
            reporter = Reporter(self._build, tree)
            report(findings, tree, self._project.program, reporter)
            for line, problem in problems:
                reporter.error(line, 0, messages.BAD_MARKER.format(problem=problem), BLOCKING_CALL, None, [])
            for line, failure in failures:
                reporter.note(line, failure)
        for line, kind in self._project.used_ignores(tree):
            self._build.use_ignore(tree, line, code_name(kind))
        return self._project.dependencies(tree)

    def _guarded(self, tree: MypyFile, step: Callable[[], T], default: T) -> T:
        """mypy must never fail because of us: an internal error is one note, and the run goes on."""
        try:
            return step()
        except PackError as err:
            fail(str(err))
        except Exception as err:
            if self._debug:
                raise
            message = messages.INTERNAL.format(name=tree.fullname, error=f"{type(err).__name__}: {err}")
            if self._build.errors is not None:
                Reporter(self._build, tree).note(1, message)
            return default
