"""The prefixes under which the routers of a project are included, by the routers' full names, and the paths that registrations spell out."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import NamedTuple

from mypy_fastapi_blocking.mounts.answers import Handed, Paths, Texts
from mypy_fastapi_blocking.mounts.facts import NO_FACTS, Facts
from mypy_fastapi_blocking.mounts.files import BASE_OF, is_test
from mypy_fastapi_blocking.mounts.names import Bound, Names
from mypy_fastapi_blocking.mounts.values import Router, Values, is_display
from mypy_fastapi_blocking.mounts.view import View
from mypy_fastapi_blocking.packs.model import answered

MAX_DEPTH = 100  # routers in routers
MAX_WAYS = 100  # more ways to a route than this are not told


class Link(NamedTuple):
    """One router included in another (None: does not show which), as `included`; `prefix`: None where that does not show."""

    parent: Router | None
    prefix: str | None
    in_test: bool
    included: Router


class Table:
    """The routers below one folder."""

    def __init__(self, root: str, view: View) -> None:
        self._view = view
        self._names = Names(root, view)
        self._values = Values(self._names, view.names, self._callers, self._derived)
        self._called: dict[str, list[Bound]] = {}
        self._subclasses: dict[str, set[str]] = {}
        self._unseen = False
        self._found: dict[tuple[str, bool], tuple[str, ...] | None] = {}
        self._before = self._prefixes()

    def modules(self) -> Iterator[tuple[str, str]]:
        """All modules with their paths."""
        return ((self._names.module_at(path), path) for path in self._view.listing.files)

    def of(self, module: str, path: str) -> Paths:
        """What concerns the routes of a module."""
        facts = self._view.including(path)
        if facts is None:
            return Paths(self._before.get(module, {}), {}, {}, self._handed.get(module, {}), self._unseen)
        texts = {place: self._texts(module, *found) for place, found in facts.texts.items()}
        placed = {place: _whole(list(self._placed(module, *found))) for place, found in facts.placed.items()}
        before = {**self._before.get(module, {}), **self._imported(module, facts)}
        return Paths(before, texts, placed, self._handed.get(module, {}), self._unseen)

    def _imported(self, module: str, facts: Facts) -> dict[str, tuple[str, ...]]:
        """What stands before the paths of routers that a module imports: it may add routes to them."""
        found: dict[str, tuple[str, ...]] = {}
        for name in facts.imports:
            target = self._names.named(Bound(module, "", None, {}), name)
            there = self._before.get(self._names.split(target)[0], {}) if isinstance(target, str) else {}
            found.update({router: before for router, before in there.items() if f"{router}.".startswith(f"{target}.")})
        return found

    def _texts(self, module: str, scope: str, path: object, methods: object, loops: list[tuple[object, object]]) -> Texts:
        paths: list[str | None] = []
        listed: list[str | None] = []
        for place in self._values.each(Bound(module, scope, None, {}), loops):
            paths.append(self._values.text(place.of(path)))
            if methods is not None:
                listed.extend(self._values.text(item) for item in self._values.elements(place.of(methods)))
        return _whole(paths), tuple(sorted(method.upper() for method in _whole(listed)))

    def _placed(self, module: str, scope: str, whole: object, prefix: object, loops: list[tuple[object, object]]) -> Iterator[str | None]:
        for place in self._values.each(Bound(module, scope, None, {}), loops):
            yield from self._placed_at(place, whole, prefix)

    def _placed_at(self, place: Bound, whole: object, prefix: object) -> Iterator[str | None]:
        text = self._values.text(place.of(prefix))
        for router in self._values.routers(place.of(whole)) or [None]:
            found = self._paths(router, is_test(place.module)) if router is not None and text is not None else None
            yield from (before + (text or "") for before in found) if found is not None else [None]

    # -- functions of other modules ------------------------------------------------------------------------------------

    @cached_property
    def _handed(self) -> dict[str, dict[str, list[Handed]]]:
        """What modules register that is another one's, by that and its full name."""
        found: dict[str, dict[str, list[Handed]]] = {}
        for module, path in self.modules():
            facts = (self._view.including(path) if not is_test(module) else None) or NO_FACTS
            for scope, name, owner, function, *said, where, loops in facts.handed:
                for place in self._values.each(Bound(module, scope, None, {}), loops):
                    target = self._values.function(place.of(function))
                    there, rest = self._names.split(target)
                    if rest and there != module:
                        is_listed = name in self._view.names.listed
                        _, whole, prefix, _ = facts.placed.get(where, (scope, None, None, loops))
                        before = self._placed_at(place, whole, prefix) if is_listed else self._before_at(place, owner)
                        found.setdefault(there, {}).setdefault(target, []).append(self._as_handed(name, place, said, _whole(list(before))))
        return found

    def _before_at(self, place: Bound, owner: object) -> Iterator[str | None]:
        """What stands before the paths of what is registered with what `owner` is there."""
        for router in self._values.routers(place.of(owner)) or [None]:
            is_shown = router is not None and (router.made is not None or self._links_of(router.name, False))
            found = self._paths(router, False) if router is not None and is_shown else None
            yield from found if found is not None else [None]

    def _as_handed(self, name: str, place: Bound, said: list[object], before: tuple[str, ...]) -> Handed:
        """A registration by its name, of which path and methods are said."""
        _, _, kind, head, offloaded = self._view.names.handed[name]
        path, methods = self._values.text(place.of(said[0])), [self._values.text(item) for item in self._values.elements(place.of(said[1]))]
        listed = answered(kind, head, {method.upper() for method in _whole(methods)}, not methods)
        paths = tuple(dict.fromkeys(outer + path or "/" for outer in before)) if path is not None else ()
        return Handed(kind, tuple(sorted(listed)), paths, offloaded)

    # -- prefixes ------------------------------------------------------------------------------------------------------

    def _prefixes(self) -> dict[str, dict[str, tuple[str, ...]]]:
        found: dict[str, dict[str, tuple[str, ...]]] = {}
        shared = {base for router in self._links for base in self._values.bases(router)}  # a path of theirs is not that of every object
        for router in sorted(self._links):
            module, _ = self._names.split(router)
            if module and self._links_of(router, is_test(module)):
                paths = self._paths(Router(router, None), is_test(module)) if router not in shared else ()
                found.setdefault(module, {})[router] = paths or ()
        return found

    def _links_of(self, router: str, for_test: bool) -> list[Link]:
        return [link for link in self._links.get(router, ()) if for_test or not link.in_test]

    def _paths(self, router: Router, for_test: bool, steps: int = 0) -> tuple[str, ...] | None:
        """What stands before the paths of its routes, for each way in which it is included; None where one of them does not show."""
        links = self._links_of(router.name, for_test)
        if not links and router.made is not None and is_display(router.made):
            return ()  # a list answers nothing by itself
        if not links and self._unseen and self._values.may_be_included(router):
            return None
        if not links:
            own = self._values.own_prefix(router.made) if router.made is not None else ""
            return (own,) if own is not None else None
        key = router.name, for_test
        if key not in self._found:
            self._found[key] = None  # so that routers that include each other come to an end
            self._found[key] = self._paths_by(links, for_test, steps + 1) if steps < MAX_DEPTH else None
        return self._found[key]

    def _paths_by(self, links: list[Link], for_test: bool, steps: int) -> tuple[str, ...] | None:
        found: dict[str, None] = {}
        for link in links:
            own = self._values.own_prefix(link.included.made)
            outer = self._paths(link.parent, for_test, steps) if link.parent is not None else ("",)
            if outer is None or link.prefix is None or own is None:
                return None
            found.update(dict.fromkeys(before + link.prefix + own for before in outer))
            if len(found) > MAX_WAYS:
                return None
        return tuple(found)

    @cached_property
    def _links(self) -> dict[str, list[Link]]:
        found: dict[str, list[Link]] = {}
        for module, path in self.modules():
            facts = self._view.including(path)
            if facts is None:
                continue
            for scope, parent, included, prefix, loops, is_router in facts.includes:
                for place in self._values.each(Bound(module, scope, None, {}), loops):
                    text = self._values.text(place.of(prefix))
                    for router in self._values.routers(place.of(included)):
                        if router is None:
                            self._unseen = self._unseen or (is_router and not is_test(module))
                            continue
                        for owner in self._values.routers(place.of(parent)) or [None]:
                            link = Link(owner, text, is_test(module), router)
                            found.setdefault(router.name, []).append(link)
        return found

    # -- calls ---------------------------------------------------------------------------------------------------------

    def _callers(self, function: str) -> list[Bound]:
        """The calls of a function, those of tests left out."""
        if function not in self._called:
            self._called[function] = []  # while they are looked for
            self._called[function] = list(self._calls_of(function))
        return self._called[function]

    def _derived(self, cls: str) -> set[str]:
        """The project's classes that are derived from one, those of tests left out."""
        if cls not in self._subclasses:
            found = self._subclasses[cls] = set()
            last = cls.rpartition(".")[2]
            paths = (*self._view.calling(f"{BASE_OF}{last}"), *self._view.calling(last))  # that may give it another name
            for module in dict.fromkeys(map(self._names.module_at, paths)):
                names = self._names.facts(module).bases if not is_test(module) else ()
                found.update(name for name in (f"{module}.{name}" for name in names) if cls in self._values.bases(name))
            for name in sorted(found):
                found |= self._derived(name)
        return self._subclasses[cls]

    def _calls_of(self, function: str) -> Iterator[Bound]:
        own, name = self._names.split(function)
        last = name.rpartition(".")[2]
        calling = map(self._names.module_at, self._view.calling(".".join(name.split(".")[-2:])))
        for module in dict.fromkeys([own, *calling] if "." in name else calling):  # methods are called of `self`
            for scope, call, loops in self._names.facts(module).calls if not is_test(module) else ():
                for place in self._values.each(Bound(module, scope, None, {}), loops) if call[1].endswith(last) else ():
                    if self._names.named(place, call[1]) == function:
                        yield place.of(call)


def _whole(texts: list[str | None]) -> tuple[str, ...]:
    """All of them, once; none where one is missing."""
    return tuple(dict.fromkeys(text for text in texts if text is not None)) if None not in texts else ()
