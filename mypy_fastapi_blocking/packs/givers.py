"""How readers come by an object of a class without a public name: `builtins._OpenFile` is what `open(...)` gives."""

from __future__ import annotations

from collections.abc import Iterator

from mypy_fastapi_blocking.packs.model import PackAlias, PackClass, PackFunction, PackItem, PackModule, PackVariable, TypeRef

CALLING = ("__new__", "__call__")


def is_private(name: str) -> bool:
    """A name that readers don't write, other than a special method's."""
    return name.startswith("_") and not name.startswith("__")


def public_spelling(cls: str, module: PackModule) -> str:
    """The first function or attribute of a module that gives an object of its private class, or its public base; "" if there is none."""
    given = _giver(cls, module, ())
    item = module.names.get(cls.removeprefix(f"{module.name}."))
    bases = (base.name for base in item.bases) if isinstance(item, PackClass) and not given else ()
    top = module.name.partition(".")[0]
    return given or next((base for base in bases if base.partition(".")[0] == top and not is_private(base.rpartition(".")[2])), "")


def _giver(cls: str, module: PackModule, seen: tuple[str, ...]) -> str:
    for owner, item in _giving(cls, module.names, ""):
        text = _text(item)
        inside = f"{module.name}.{owner}"
        if not is_private(owner):
            return text
        # An object without a public name gives another: `client.chat.completions`.
        known = (*seen, cls)
        around = _giver(inside, module, known) if inside not in known else ""
        if around:
            return f"{around}{text.removeprefix(inside)}"
    return ""


def _giving(cls: str, items: dict[str, PackItem], owner: str) -> Iterator[tuple[str, PackFunction | PackVariable]]:
    """What gives such objects, each with the class that it belongs to."""
    for name, item in items.items():
        if isinstance(item, PackClass):
            if not owner and item.fullname != cls:
                yield from _giving(cls, item.members, name)
        elif not is_private(name) and not isinstance(item, PackAlias) and any(_is(typ, cls) for typ in _given(item)):
            yield owner, item


def _given(item: PackFunction | PackVariable) -> list[TypeRef | None]:
    return [item.type] if isinstance(item, PackVariable) else [signature.returns for signature in item.signatures]


def _text(item: PackFunction | PackVariable) -> str:
    """As it is used; what `with` and loops do goes without saying."""
    owner, _, name = item.fullname.rpartition(".")
    text = owner if name.startswith("__") else item.fullname
    called = isinstance(item, PackFunction) and item.kind != "property"
    return f"{text}(...)" if called and (text != owner or name in CALLING) else text


def _is(typ: TypeRef | None, cls: str) -> bool:
    return typ is not None and (typ.name == cls or (typ.name == "Union" and any(_is(member, cls) for member in typ.args)))
