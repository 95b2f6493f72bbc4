"""`explain NAME`: what the packs say of a name, from which file and line, and why.

The name is looked for as a run of mypy would find it: where a pack gives it, behind a name that the library publishes for it, in a
class's bases, covered by a class's mark. Where the packs alone cannot tell, the installed library is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from mypy_fastapi_blocking.catalogue.entries import HERE, Entry, function_entries, mark_text
from mypy_fastapi_blocking.catalogue.listing import library_of
from mypy_fastapi_blocking.catalogue.published import published
from mypy_fastapi_blocking.catalogue.runtime import Runtime, look_up
from mypy_fastapi_blocking.kinds import KINDS, code_name
from mypy_fastapi_blocking.packs.errors import shown_path
from mypy_fastapi_blocking.packs.index import PackIndex
from mypy_fastapi_blocking.packs.layout import METADATA
from mypy_fastapi_blocking.packs.metadata import read_metadata
from mypy_fastapi_blocking.packs.model import Mark, Origin, PackClass, PackFunction, PackItem, PackVariable, Role

ROLES = {
    Role.OFFLOADED: "runs it off the event loop",
    Role.CALLED: "calls it here and now",
    Role.ON_LOOP: "runs it on the event loop later",
    Role.CONSTRUCTS: "an override runs where an instance is made",
    Role.SERIALIZES: "a framework runs it on the event loop to write a response",
    Role.ITERATED: "iterates it here and now",
    Role.ENTERED: "enters and leaves it here and now",
    Role.WRAPPED: "what it returns calls it",
    Role.CALLED_ON_ITERATION: "iterating what it returns calls it",
    Role.GENERATOR_MANAGED: "makes a context manager function of it",
    Role.CLOSED: "leaving what it returns calls its close()",
    Role.REGISTERED: "calling the object whose method this is may call it",
    Role.SURROUNDED: "what it returns enters the object whose method this is around calling it",
    Role.NON_BLOCKING: "must be given something that does not block",
}


LATER = {
    "__iter__": "when what it returns is iterated",
    "__next__": "when what it returns is iterated",
    "__enter__": "when what it returns is entered",
    "__exit__": "when what it returns is left",
    "__call__": "when what it returns is called",
}
PAGES = {"__getitem__", "__len__", "next", "get_page", "totalCount", "pages", "by_page", "close"}
"""Further members of what is there to be iterated."""

CONSTRUCTORS = ("__init__", "__new__", "__call__")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is known: what is written, where, and what follows from it."""

    text: str
    origin: Origin
    mark: Mark | None = None
    why: str = ""


@dataclass(slots=True)
class Explanation:
    """All that is known of a name. `defined` is the name under which the packs have it."""

    name: str
    defined: str = ""
    facts: list[Fact] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)

    def lines(self) -> Iterator[str]:
        """For a reader."""
        yield self.name + (f" (given as {self.defined})" if self.defined not in ("", self.name) else "")
        for fact in self.facts:
            yield f"  {fact.text}"
            yield f"    {shown_path(fact.origin.path)}:{fact.origin.line}"
            yield from (f"    {line}" for line in (fact.why, *_consequences(fact.mark)) if line)
        yield from (f"  {remark}" for remark in self.remarks)

    def as_data(self) -> dict[str, Any]:
        """For `--json`."""
        facts = [
            {
                "text": fact.text,
                "path": shown_path(fact.origin.path),
                "line": fact.origin.line,
                "blocking": fact.mark.blocking if fact.mark else None,
                "kind": fact.mark.kind if fact.mark else None,
                "instead": fact.mark.instead if fact.mark else None,
                "note": fact.mark.note if fact.mark else None,
                "why": fact.why,
            }
            for fact in self.facts
        ]
        return {"name": self.name, "defined": self.defined or None, "facts": facts, "remarks": self.remarks}


def _consequences(mark: Mark | None) -> Iterator[str]:
    if mark is None:
        return
    if not mark.blocking:
        yield "does not block"
        return
    kind = KINDS[mark.kind or "call"]
    yield f"reported in async code as [{code_name(kind.name)}]" + ("" if kind.default_enabled else ", which is off by default")
    if mark.instead:
        yield f"instead: {mark.instead}"
    if mark.note:
        yield f"note: {mark.note}"


def explain(name: str, roots: Sequence[Path]) -> Explanation:
    """What the packs of some roots say of a full name. Raises `PackError`."""
    packs = PackIndex(roots, HERE.python_version, HERE.platform)
    found = Explanation(name)
    runtime: Runtime | None = None
    if not _search(found, name, packs) and not _search(found, f"builtins.{name}", packs):  # `open`, `str.join`
        runtime = _ask_library(name)
        spoken = (base for base in runtime.new_in if packs.lookup(base))
        names = () if runtime.is_async else (*runtime.real, *spoken, *published((name, *runtime.real), packs))
        for other in names:
            if _search(found, other, packs):
                break
    _check_cover(found, runtime)
    if not found.facts:
        found.remarks += [] if found.remarks else [_nothing_known(runtime)]
        return found
    found.remarks += _others(found, roots)
    found.remarks += _pack_notes(found)
    return found


def _search(found: Explanation, name: str, packs: PackIndex) -> bool:
    item = packs.lookup(name)
    facts = [*_facts(item), *_later_facts(item, packs)] if item else []
    if isinstance(item, PackClass) and not facts:
        made = ((name, fact) for base in item.bases for name in CONSTRUCTORS[:2] for fact in _member_facts(base.name, name, packs, set()))
        facts = [replace(fact, text=f"{fact.text} {name}") for name, fact in made]
    members = _marked_members(item) if isinstance(item, PackClass) and not facts else ""
    if members and item:
        found.remarks, found.defined = [members], item.fullname
        return True
    if not facts:
        owner, _, member = name.rpartition(".")
        facts = list(_member_facts(owner, member, packs, set())) if owner else []
        item = None
    if facts:
        found.facts, found.defined = facts, item.fullname if item else ""
        if item and not any(fact.mark for fact in facts):
            found.remarks = [f"returns {made.fullname}: {said}" for made in _results(item, packs) if (said := _marked_members(made))]
    return bool(facts)


def _facts(item: PackItem) -> Iterator[Fact]:
    if isinstance(item, PackClass) and item.mark and item.origin:
        yield Fact(f"{mark_text(item.mark)} class", item.mark.origin or item.origin, item.mark, _covered(item))
    if isinstance(item, PackClass):
        made = ((name, item.members[name]) for name in CONSTRUCTORS if name in item.members)
        yield from (replace(fact, text=f"{fact.text} {name}") for name, member in made for fact in _facts(member))
    if isinstance(item, PackFunction):
        module, _, name = item.fullname.rpartition(".")
        for entry in function_entries(item, module, name):
            yield Fact(_said(entry), entry.origin, entry.mark, "; ".join(_role_reasons(item, entry)))


def _later_facts(item: PackItem, packs: PackIndex) -> Iterator[Fact]:
    """What blocks when the result of a function is iterated or entered, where the result is there for nothing else."""
    for made in _results(item, packs):
        marked = {name: facts for name, member in made.members.items() if (facts := [fact for fact in _facts(member) if _blocks(fact)])}
        if all(name in LATER or name in PAGES or name.startswith("to_") for name in marked):
            for name in marked.keys() & LATER.keys():
                yield from (replace(fact, text=f"{fact.text} {name}", why=LATER[name]) for fact in marked[name])


def _blocks(fact: Fact) -> bool:
    return fact.mark is not None and fact.mark.blocking


def _results(item: PackItem, packs: PackIndex) -> Iterator[PackClass]:
    """The classes without a mark of their own that a function returns."""
    returned = [signature.returns.name for signature in item.signatures if signature.returns] if isinstance(item, PackFunction) else []
    for name in dict.fromkeys(returned):
        made = packs.lookup(name)
        if isinstance(made, PackClass) and made.mark is None:
            yield made


def _marked_members(item: PackClass) -> str:
    """The members of a class that carries no mark itself."""
    marked = [name for name, member in item.members.items() if name not in CONSTRUCTORS and any(_facts(member))]
    return f"members that packs speak of: {', '.join(marked)}" if marked else ""


def _said(entry: Entry) -> str:
    when = f" when given {entry.when}" if entry.when else ""
    return ", ".join(entry.markers) + when


def _role_reasons(item: PackFunction, entry: Entry) -> Iterator[str]:
    for signature in item.signatures:
        if signature.origin == entry.origin:
            params = (*signature.params, *((signature.returned,) if signature.returned else ()))
            yield from (f'"{param.name or "what it decorates"}": {ROLES[param.role]}' for param in params if param.role)


def _covered(item: PackClass) -> str:
    own = [name for name, member in item.members.items() if isinstance(member, PackFunction) and any(s.mark for s in member.signatures)]
    but = f", but for what these say themselves: {', '.join(sorted(own))}" if own else ""
    return f"covers its public sync methods, inherited ones included{but}"


def _member_facts(owner: str, member: str, packs: PackIndex, seen: set[str]) -> Iterator[Fact]:
    """Of a class and its bases, as far as packs know them, what speaks of a member."""
    item = _class_at(owner, packs)
    if item is None or item.fullname in seen:
        return
    seen.add(item.fullname)
    own = item.members.get(member)
    if own:
        for fact in (*_facts(own), *_later_facts(own, packs)):
            yield Fact(fact.text, fact.origin, fact.mark, fact.why or f"inherited from {item.fullname}")
        return
    if item.mark and item.origin and not member.startswith("_"):
        yield Fact(
            f"{mark_text(item.mark)} class {item.fullname}", item.mark.origin or item.origin, item.mark, "the class's mark covers it"
        )
        return
    for base in item.bases:
        facts = list(_member_facts(base.name, member, packs, seen))
        if facts:
            yield from facts
            return
    dynamic = item.members.get("__getattr__") if not member.startswith("__") else None
    made = (made.members["__call__"] for made in _results(dynamic, packs) if "__call__" in made.members) if dynamic else ()
    for fact in (fact for one in (dynamic, *made) if one for fact in _facts(one)):
        yield Fact(f"{fact.text} __getattr__", fact.origin, fact.mark, "members of this class are made at run time")


def _class_at(name: str, packs: PackIndex) -> PackClass | None:
    """The class of that name, or of the object that is there, as in `openai.OpenAI.chat.completions`."""
    item = packs.lookup(name)
    owner, _, member = name.rpartition(".")
    holder = _class_at(owner, packs) if item is None and owner else None
    if holder is not None:
        item = _inherited(holder, member, packs) or _inherited(holder, "__getattr__", packs)
    if isinstance(item, PackVariable) and item.type:
        item = packs.lookup(item.type.name)
    elif isinstance(item, PackFunction) and (item.kind == "property" or item.fullname.endswith(".__getattr__")):
        item = next(_results(item, packs), None)
    return item if isinstance(item, PackClass) else None


def _inherited(item: PackClass, member: str, packs: PackIndex) -> PackItem | None:
    bases = (base for ref in item.bases if isinstance(base := packs.lookup(ref.name), PackClass))
    return item.members.get(member) or next((found for base in bases if (found := _inherited(base, member, packs))), None)


def _ask_library(name: str) -> Runtime:
    """What the installed library knows of a full name: where it is defined, and in which base classes."""
    said = look_up({name: ["."]})[name, "."]
    if not said.exists or not said.real:
        return said
    module = said.real[0]
    inner = name[len(module) + 1 :]
    return look_up({module: [inner]})[module, inner] if inner else said


def _check_cover(found: Explanation, runtime: Runtime | None) -> None:
    """A class's mark covers sync methods only."""
    if not any("class's mark" in fact.why for fact in found.facts):
        return
    said = runtime or _ask_library(found.name)
    if said.is_async:
        found.facts = []
        found.remarks.append("an async method: the mark of its class does not cover it")
    elif not said.exists and not said.error and not said.absent:
        found.remarks.append("the installed library has no such member")


def _nothing_known(runtime: Runtime | None) -> str:
    if runtime is not None and runtime.is_async:
        return "no pack marks it; it is a coroutine function"
    if runtime is not None and (runtime.absent or not runtime.exists):
        return "no pack speaks of it, and it cannot be looked up here: is the name right, and the library installed?"
    return "no pack marks it: calls of it are taken not to block (bodies of your own functions are read)"


def _others(found: Explanation, roots: Sequence[Path]) -> Iterator[str]:
    """What packs of lower precedence say of the same name, which does not count."""
    winner = Path(found.facts[0].origin.path)
    rest = [root for root in roots if not winner.is_relative_to(root)]
    for root in rest:
        item = PackIndex((root,), HERE.python_version, HERE.platform).lookup(found.defined or found.name)
        for fact in _facts(item) if item else ():
            yield f"this wins over {fact.text} in {shown_path(fact.origin.path)}:{fact.origin.line}"


def _pack_notes(found: Explanation) -> Iterator[str]:
    path = Path(found.facts[0].origin.path)
    for folder in path.parents:
        if (folder / METADATA).is_file():
            metadata = read_metadata(folder / METADATA)
            verified = f", verified against {', '.join(metadata.verified)}" if metadata.verified else ""
            yield f"the pack of {library_of(folder)}{verified}"
            yield from (f"  {line}" for line in metadata.notes.strip().splitlines())
            return
