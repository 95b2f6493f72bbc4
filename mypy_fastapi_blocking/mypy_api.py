"""The only file that touches what mypy does not document. Seen to work with mypy 2.4.

* The build's `Errors` object is reached through the context of the first type that is analysed (DESIGN 6.5).
* Paths in `Errors.ignored_files` are those of modules whose bodies the parser has dropped (DESIGN 6.7).
* `Errors.used_ignored_lines` is where mypy notes that an ignore comment was of use.
* In the daemon, `Errors.reset()` makes a new `error_info_map` for each file that is updated, and `Errors.new_messages()` iterates over it,
  once, when everything has been checked again: the only moment at which all trees are as a cold run would have them. So the map is replaced
  by one that says when it is read (`_Outlet`).
* What the daemon checks again is what has errors, by target. Errors without a target are left alone; and one that is hidden, with a tiny
  target of typeshed's, makes sure that some hook is called in each update, even if nothing but the deletion of a file happened.
* A daemon that begins with a cache (`--use-fine-grained-cache`) says nothing of files that have not changed, and loads no tree of theirs: neither
  what blocks in them nor what an edit elsewhere makes block would ever be found. So it begins without, as it does by default.
* The parser keeps bodies where `preserve_asts` is set for the module. `Options` looks patterns up in `_glob_options`, by their method `match`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from mypy.errorcodes import UNUSED_IGNORE, ErrorCode
from mypy.errors import ErrorInfo, Errors
from mypy.graph_utils import strongly_connected_components
from mypy.modulefinder import get_search_dirs
from mypy.nodes import Decorator, FuncDef, MypyFile, OverloadedFuncDef, SymbolTable, TypeInfo
from mypy.options import Options
from mypy.plugin import AnalyzeTypeContext
from mypy.server.astdiff import snapshot_symbol_table

from mypy_fastapi_blocking.bodies import Followed, Silent
from mypy_fastapi_blocking.modules import is_installed

SENTINEL = ("abc", "abc.get_cache_token")  # a function of typeshed's with no parameters, in every build


class Message(NamedTuple):
    """An error with its notes, or a note."""

    line: int
    column: int
    text: str
    code: ErrorCode | None = None
    end: tuple[int, int] | None = None
    notes: tuple[str, ...] = ()


class Reporter:
    """Collects the messages of one module."""

    def __init__(self) -> None:
        self.messages: list[Message] = []

    def error(self, line: int, column: int, message: str, code: ErrorCode, end: tuple[int, int] | None, notes: Sequence[str]) -> None:
        """An error with its notes."""
        self.messages.append(Message(line, column, message, code, end, tuple(notes)))

    def note(self, line: int, message: str) -> None:
        """A note of its own."""
        self.messages.append(Message(line, 0, message))


@dataclass(frozen=True)
class Context:
    """Where a module's messages belong: kept, because the daemon repeats them when mypy is busy elsewhere."""

    path: str
    options: Options
    ignored: dict[int, list[str]]

    @property
    def own_ignores(self) -> dict[int, list[str]]:
        """The ignore comments that name nothing but our codes."""
        return {line: codes for line, codes in self.ignored.items() if codes and all(code.startswith("blocking-") for code in codes)}


class Build:
    """One build of mypy's: its modules, its options, its errors."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.modules: Mapping[str, MypyFile] = {}
        self.errors: Errors | None = None
        self.is_daemon: bool = options.fine_grained_incremental
        if self.is_daemon and options.use_fine_grained_cache:
            options.use_fine_grained_cache = options.cache_fine_grained = False
            options.cache_dir = os.devnull
        self._first_map: dict[str, list[ErrorInfo]] | None = None
        self._ignored: set[str] = set()  # in the daemon, which forgets them: paths of modules whose errors are ignored
        self.silent = Silent(options, [path for paths in get_search_dirs(options.python_executable) for path in paths])
        self._followed = Followed(())

    def capture(self, context: AnalyzeTypeContext) -> None:
        """Find the `Errors` object behind the context of a type that is analysed."""
        self.errors = context.api.api.errors  # type: ignore[attr-defined]
        self._first_map = self.errors.error_info_map

    # -- modules -------------------------------------------------------------------------------------------------------

    def has_bodies(self, tree: MypyFile) -> bool:
        """Did mypy keep the bodies of a module's functions (it drops those of libraries and of silenced modules)?"""
        if tree.is_stub or self.errors is None or tree.is_cache_skeleton:
            return False
        ignored = self._ignored if self.is_daemon else self.errors.ignored_files
        if tree.path not in ignored and not self.options_of(tree).ignore_errors:
            return not self.options.no_silence_site_packages or self._is_own(tree)  # libraries stay what packs say of them
        return self._is_own(tree) and self.options.clone_for_module(tree.fullname).preserve_asts

    def _is_own(self, tree: MypyFile) -> bool:
        return not is_installed(tree.path) or self._followed.match(tree.fullname)

    def note(self, tree: MypyFile) -> None:
        """A module is checked: remember whether its errors are ignored."""
        if self.errors is not None and tree.path in self.errors.ignored_files:
            self._ignored.add(tree.path)
        else:
            self._ignored.discard(tree.path)

    def keep_bodies(self, follow: Sequence[str]) -> None:
        """Have the parser keep the bodies of modules whose errors are ignored. `follow`: installed packages that count as the user's own."""
        self._followed = Followed(follow)
        if self.options._per_module_cache is None:
            self.options.build_per_module_cache()
        if follow:
            self._set(self._followed, {"preserve_asts": True, "follow_untyped_imports": True})
        if self.silent.is_possible:
            self._set(self.silent, {"preserve_asts": True})
        for name, section in self.options.per_module_options.items():
            if section.get("ignore_errors"):
                self._change(name, {"preserve_asts": True})
        for cached in (self.options._per_module_cache or {}).values():
            cached.preserve_asts = cached.preserve_asts or cached.ignore_errors

    def _set(self, pattern: Followed | Silent, changes: dict[str, object]) -> None:
        """Set options of the modules that match. Those with a section of their own are not looked up among the patterns."""
        for name in [name for name in self.options.per_module_options if "*" not in name and pattern.match(name)]:
            self._change(name, changes)
        self.options.per_module_options[type(pattern).__name__] = changes
        self.options._glob_options.append((type(pattern).__name__, pattern))  # type: ignore[arg-type]  # has the method that is called

    def _change(self, section: str, changes: dict[str, object]) -> None:
        self.options.per_module_options[section].update(changes)
        cache = self.options._per_module_cache
        if cache is not None and section in cache:
            cache[section] = cache[section].apply_changes(changes)

    def options_of(self, tree: MypyFile) -> Options:
        """The options of a module."""
        if self.errors is not None and getattr(self.errors, "file", None) == tree.path:
            return self.errors.options  # with what `# mypy:` comments say
        return self.options.clone_for_module(tree.fullname)

    def str_info(self) -> TypeInfo:
        """The class `str`."""
        info = self.modules["builtins"].names["str"].node
        assert isinstance(info, TypeInfo)
        return info

    # -- messages ------------------------------------------------------------------------------------------------------

    def context_of(self, tree: MypyFile) -> Context:
        """Where that module's messages belong."""
        return Context(tree.path, self.options_of(tree), tree.ignored_lines)

    def say(self, module: str, context: Context, messages: Sequence[Message]) -> None:
        """Report the messages of a module. The daemon's belong to no target, so that no target is checked again because of them."""
        errors = self.errors
        assert errors is not None
        saved = getattr(errors, "file", context.path), errors.target_module, errors.options, errors.scope
        errors.set_file(context.path, None if self.is_daemon else module, context.options)
        if self.is_daemon:  # which may collect twice from the same map, when a module of the standard library came or went
            errors.flushed_files.discard(context.path)
        for message in messages:
            self._say(errors, message)
        errors.set_file(*saved)

    def _say(self, errors: Errors, message: Message) -> None:
        line, column, text, code, end, notes = message
        end_line, end_column = end if end is not None else (None, None)
        if code is None:
            errors.report(line, column, text, severity="note")
            return
        errors.report(line, column, text, code=code, end_line=end_line, end_column=end_column)
        for note in notes:
            errors.report(line, column, note, code=code, severity="note", end_line=end_line, end_column=end_column)

    def use_ignore(self, context: Context, line: int, code: str) -> None:
        """An ignore comment was of use to a helper. Only one that names a code: the others are mypy's (without us it would say they are not)."""
        if self.errors is not None and context.ignored.get(line):
            self.errors.used_ignored_lines[context.path][line].append(code)

    # -- the daemon ----------------------------------------------------------------------------------------------------

    @property
    def in_increment(self) -> bool:
        """Is the daemon past its first build?"""
        return self.is_daemon and self.errors is not None and self.errors.error_info_map is not self._first_map

    def watch(self, at_end: Callable[[], None]) -> None:
        """Have a function called when the daemon is about to collect its messages."""
        errors = self.errors
        if not self.is_daemon or errors is None:
            return
        if errors.error_info_map is not self._first_map and not isinstance(errors.error_info_map, _Outlet):
            errors.error_info_map = _Outlet(errors.error_info_map, at_end)
        self._add_sentinel(errors)  # again and again: it is cleared each time when it has done its work

    def _add_sentinel(self, errors: Errors) -> None:
        module, target = SENTINEL
        tree = self.modules.get(module)
        if tree is None or tree.is_cache_skeleton:
            return
        infos = errors.error_info_map.setdefault(tree.path, [])
        if not any(info.target == target for info in infos):
            infos.append(_hidden(module, target))

    def restate(self, module: str, context: Context, said: tuple[Sequence[Message], Sequence[tuple[int, str]]]) -> None:
        """Report all messages of a module anew, in place of what was reported of it before. `said`: messages, and ignores of use."""
        errors = self.errors
        assert errors is not None
        if context.path in self._ignored:
            return
        infos = errors.error_info_map.get(context.path, [])
        errors.set_import_context(infos[0].import_ctx if infos else [])
        errors.error_info_map[context.path] = infos = [info for info in infos if info.module is not None]
        errors.set_file_ignored_lines(context.path, context.ignored)
        self.say(module, context, said[0])
        for line, code in said[1]:
            self.use_ignore(context, line, code)
        self._unused_ignores(errors, module, context)
        errors.set_import_context([])
        if not errors.error_info_map[context.path]:
            del errors.error_info_map[context.path]

    def _unused_ignores(self, errors: Errors, module: str, context: Context) -> None:
        """The daemon looks for unused ignore comments before plugins report: say again which of ours are."""
        used = errors.used_ignored_lines[context.path]
        ours = context.own_ignores
        decided = {*ours, *(line for line, codes in used.items() if any(code.startswith("blocking-") for code in codes))}
        infos = errors.error_info_map[context.path]
        errors.error_info_map[context.path] = [info for info in infos if info.code is not UNUSED_IGNORE or info.line not in decided]
        if ours and context.options.warn_unused_ignores:
            errors.ignored_lines[context.path] = ours
            errors.skipped_lines.setdefault(context.path, set())
            target, errors.target_module = errors.target_module, None
            errors.generate_unused_ignore_errors(context.path)
            errors.ignored_lines[context.path], errors.target_module = context.ignored, target

    def symbols(self, tree: MypyFile) -> tuple[Mapping[str, object], frozenset[str]]:
        """All of a module that others can see, comparable; and which functions are generators or async, which mypy's own snapshots leave out."""
        return _named(snapshot_symbol_table(tree.fullname, tree.names)), frozenset(_kinds(tree.fullname, tree.names))


def _named(snapshots: Mapping[str, Any]) -> dict[str, Any]:
    """Without what mypy adds each time that it looks at a class again: `__init__-redefinition`, `__init__-redefinition2`, and so on."""
    return {
        name: (*found[:-1], _named(found[-1])) if found[0] == "TypeInfo" else found for name, found in snapshots.items() if "-" not in name
    }


class _Outlet(dict[str, list[ErrorInfo]]):
    """`Errors.error_info_map` in the daemon: only `Errors.new_messages` iterates over its keys."""

    def __init__(self, found: dict[str, list[ErrorInfo]], at_end: Callable[[], None]) -> None:
        super().__init__(found)
        self._at_end = at_end

    def __iter__(self) -> Iterator[str]:
        self._at_end()
        return iter(list(super().__iter__()))


def _hidden(module: str, target: str) -> ErrorInfo:
    info = ErrorInfo(
        import_ctx=[],
        local_ctx=(None, None),
        line=1,
        column=0,
        end_line=1,
        end_column=1,
        severity="note",
        message="",
        code=None,
        blocker=False,
        only_once=False,
        module=module,
        target=target,
    )
    info.hidden = True
    return info


def _kinds(prefix: str, table: SymbolTable) -> Iterator[str]:
    for name, symbol in table.items():
        node = symbol.node
        if isinstance(node, OverloadedFuncDef):
            node = node.impl
        if isinstance(node, Decorator):
            node = node.func
        if isinstance(node, FuncDef) and (node.is_generator or node.is_coroutine):
            yield f"{prefix}.{name}@{'async' if node.is_coroutine else ''}{'generator' if node.is_generator else ''}"
        elif isinstance(node, TypeInfo) and node.fullname == f"{prefix}.{name}":
            yield from _kinds(node.fullname, node.names)


def components(edges: dict[str, list[str]]) -> Iterator[list[str]]:
    """The import cycles among modules, what is imported before what imports it."""
    for found in strongly_connected_components(set(edges), edges):
        yield sorted(found)
