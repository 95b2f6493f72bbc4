"""The only file that touches what mypy does not document. Seen to work with mypy 2.4.

* The build's `Errors` object is reached through the context of the first type that is analysed (DESIGN 6.5).
* Paths in `Errors.ignored_files` are those of modules whose bodies the parser has dropped (DESIGN 6.7).
* `Errors.used_ignored_lines` is where mypy notes that an ignore comment was of use.
"""

from __future__ import annotations

from collections.abc import Mapping

from mypy.errorcodes import ErrorCode
from mypy.errors import Errors
from mypy.nodes import MypyFile, TypeInfo
from mypy.options import Options
from mypy.plugin import AnalyzeTypeContext


class Build:
    """One build of mypy's: its modules, its options, its errors."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.modules: Mapping[str, MypyFile] = {}
        self.errors: Errors | None = None

    def capture(self, context: AnalyzeTypeContext) -> None:
        """Find the `Errors` object behind the context of a type that is analysed."""
        self.errors = context.api.api.errors  # type: ignore[attr-defined]

    def has_bodies(self, tree: MypyFile) -> bool:
        """Did mypy keep the bodies of a module's functions (it drops those of libraries and of silenced modules)?"""
        if tree.is_stub or self.errors is None:
            return False
        return tree.path not in self.errors.ignored_files and not self.options_of(tree).ignore_errors

    def options_of(self, tree: MypyFile) -> Options:
        """The options of a module."""
        return self.options.clone_for_module(tree.fullname)

    def str_info(self) -> TypeInfo:
        """The class `str`."""
        info = self.modules["builtins"].names["str"].node
        assert isinstance(info, TypeInfo)
        return info

    def use_ignore(self, tree: MypyFile, line: int, code: str) -> None:
        """An ignore comment was of use."""
        if self.errors is not None and line in tree.ignored_lines:
            self.errors.used_ignored_lines[tree.path][line].append(code)


class Reporter:
    """Reports errors and their notes in one module."""

    def __init__(self, build: Build, tree: MypyFile) -> None:
        assert build.errors is not None
        self._errors = build.errors
        if self._errors.file != tree.path or self._errors.target_module != tree.fullname:
            self._errors.set_file(tree.path, tree.fullname, build.options_of(tree))

    def error(self, line: int, column: int, message: str, code: ErrorCode, end: tuple[int, int] | None, notes: list[str]) -> None:
        """Report an error with its notes."""
        end_line, end_column = end if end is not None else (None, None)
        self._errors.report(line, column, message, code=code, end_line=end_line, end_column=end_column)
        for note in notes:
            self._errors.report(line, column, note, code=code, severity="note", end_line=end_line, end_column=end_column)

    def note(self, line: int, message: str) -> None:
        """Report a note of its own."""
        self._errors.report(line, 0, message, severity="note")
