"""Two packs that speak of one module: the higher one wins, name by name and member by member."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from mypy_fastapi_blocking.packs.model import PackAlias, PackClass, PackItem, PackModule

Resolve = Callable[[PackAlias], "PackItem | None"]


def merge_modules(high: PackModule, low: PackModule, resolve: Resolve) -> PackModule:
    """One module of two; `resolve` says what an alias of the lower one stands for."""
    return PackModule(high.name, high.path, merge_names(high.names, low.names, resolve), tuple(dict.fromkeys(high.stars + low.stars)))


def merge_names(high: Mapping[str, PackItem], low: Mapping[str, PackItem], resolve: Resolve) -> dict[str, PackItem]:
    """The names of both."""
    merged = dict(low)
    for name, item in high.items():
        merged[name] = _merge_items(item, low[name], resolve) if name in low else item
    return merged


def _merge_items(high: PackItem, low: PackItem, resolve: Resolve) -> PackItem:
    if isinstance(high, PackAlias) and not high.explicit:  # imported for the pack's own annotations
        return low
    if isinstance(high, PackClass):
        below = resolve(low) if isinstance(low, PackAlias) else low
        if isinstance(below, PackClass):
            return _merge_classes(high, below, resolve)
    return high


def _merge_classes(high: PackClass, low: PackClass, resolve: Resolve) -> PackClass:
    return PackClass(
        fullname=high.fullname,
        bases=high.bases or low.bases,
        mark=high.mark or low.mark,
        members=merge_names(high.members, low.members, resolve),
        type_params=high.type_params if high.bases or high.type_params else low.type_params,
        origin=high.origin,
    )
