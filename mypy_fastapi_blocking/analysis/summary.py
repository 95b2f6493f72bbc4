"""What callers must know of a function: plain data that knows no mypy, kept in mypy's cache by `store.py`.

A function that blocks nothing, calls none of its parameters and returns what its annotations say has an empty summary, and nothing is
stored for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from mypy_fastapi_blocking.analysis import values as v
from mypy_fastapi_blocking.analysis.binding import Parameter
from mypy_fastapi_blocking.analysis.guards import Guard, Guards
from mypy_fastapi_blocking.analysis.questions import Question
from mypy_fastapi_blocking.analysis.symbolic import AWAITED, declared_of, is_own
from mypy_fastapi_blocking.packs.model import Mark, ParamKind, Role


@dataclass(frozen=True, slots=True, order=True)
class Chain:
    """The way to a marked function: its length, and the names up to the next function that has a summary of its own, or to the end.

    `leaf` says that the last name is the marked function; otherwise the summary of the last name goes on. `instead` and `note` are the
    mark's. Chains compare by length and then by name, so that the shortest does not depend on any order.
    """

    length: int
    path: tuple[str, ...]
    leaf: bool = True
    instead: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Open:
    """A call of something that the caller passes. `guards`: the parameters that must be true (or false) for it to happen."""

    func: v.Value
    args: tuple[v.Arg, ...]
    how: str = "call"
    guards: Guards = ()
    via: tuple[str, ...] = ()

    @property
    def is_counted(self) -> bool:
        """Is it a method of which the summary counts what its own module sees, unless the caller's class has another one?"""
        return self.how.startswith(("override:", "super:"))


@dataclass(frozen=True, slots=True)
class Abstract:
    """A call of an abstract method, on the way `via`: modules further up may see implementations that are not counted here. `of`:
    what it is called on."""

    cls: str
    method: str
    guards: Guards = ()
    via: tuple[str, ...] = ()
    of: v.Value | None = None


def is_on_given(open_: Open) -> bool:
    """Is it a call of a method of a parameter, or of what that has or gives?"""
    return open_.how == "call" and isinstance(open_.func, (v.Member, v.Result))


def runs_given(open_: Open) -> bool:
    """Does it call, go through or enter what the caller passes, or what others have put somewhere, and of which nothing is known there?"""
    if open_.how not in ("call", AWAITED, "iterate", "enter", "leave") or is_own(open_.func):
        return False
    known = declared_of(open_.func.base if isinstance(open_.func, v.Member) else open_.func)
    return isinstance(known, v.Fn) or not v.is_known(known)


@dataclass(frozen=True, slots=True)
class Guarded:
    """Blocking that depends on arguments: it happens when the named parameters are true (or false); unless the class of the parameter `soft`
    overrides it."""

    kind: str
    guards: Guards
    chain: Chain
    soft: str = ""


@dataclass(frozen=True, slots=True)
class Store:
    """A value put into a container (a registry) by a function that was given it, or its `owner`: the object of which that is an attribute.
    `guards` as in `Open`."""

    target: str
    value: v.Value
    owner: v.Value = v.NEVER
    guards: Guards = ()


@dataclass(slots=True)
class Summary:
    """All of the above for one function. `returns` is None where mypy's own types say it."""

    blocks: dict[str, Chain] = field(default_factory=dict)
    # By parameter (`self`): through its methods, unless its class overrides them.
    soft: dict[str, dict[str, Chain]] = field(default_factory=dict)
    guarded: tuple[Guarded, ...] = ()
    opens: tuple[Open, ...] = ()
    dispatched: tuple[Abstract, ...] = ()
    returns: v.Value | None = None
    answers: tuple[tuple[Guards, v.Value], ...] = ()  # what is returned under which conditions
    decorated: v.Value | None = None
    stores: tuple[Store, ...] = ()
    parameters: tuple[Parameter, ...] | None = None
    handed_up: dict[str, tuple[v.Arg, ...]] = field(default_factory=dict)  # what a constructor gives those of base classes
    mark: Mark | None = None
    roles: tuple[tuple[str, Role], ...] = ()
    endless: bool = False  # control never comes back from it
    placeholder: bool = False  # a method that does nothing, for the classes below to say what it does
    kind: str = ""  # "async", "generator", "async generator" for functions that mypy's symbol tables do not hold
    definitions: tuple[str, ...] = ()  # where it is defined under conditions: all of them

    def chain(self, kind: str) -> Chain | None:
        """The shortest way to that kind of blocking, whatever the classes of parameters."""
        return min((chains[kind] for chains in (self.blocks, *self.soft.values()) if kind in chains), default=None)

    @property
    def kinds(self) -> set[str]:
        """The kinds of blocking that it comes to, whatever the classes of parameters."""
        return {kind for chains in (self.blocks, *self.soft.values()) for kind in chains}

    def is_empty(self) -> bool:
        """Is there nothing that a caller must know?"""
        return not (
            self.blocks
            or self.soft
            or self.guarded
            or self.opens
            or self.dispatched
            or self.returns is not None
            or self.decorated is not None
            or self.stores
            or self.mark
            or self.roles
            or self.endless
            or self.placeholder
            or self.definitions
            or self.parameters is not None
            or self.handed_up
        )


# -- to and from JSON --------------------------------------------------------------------------------------------------

_TAGS: dict[str, type] = {
    "?": v.Unknown,
    "!": v.Never,
    "l": v.Lit,
    "i": v.Inst,
    "t": v.Tup,
    "c": v.Cls,
    "f": v.Func,
    "n": v.Local,
    "b": v.Bound,
    "s": v.Suspended,
    "m": v.Manager,
    "o": v.Module,
    "k": v.Fn,
    "x": v.External,
    "p": v.Param,
    "a": v.Member,
    "r": v.Result,
    "u": v.Union,
    "g": v.Arg,
}
_TAG_OF = {cls: tag for tag, cls in _TAGS.items()}


def dump_value(value: Any) -> Any:
    """A value (or argument, or tuple of either) as JSON data."""
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, tuple):
        return [dump_value(item) for item in value]
    cls = type(value)
    if cls is v.Union:
        return {"u": [sorted(map(dump_value, value.members), key=repr)]}
    parts = [dump_value(getattr(value, name)) for name in cls.__match_args__]
    return {_TAG_OF[cls]: parts}


def load_value(data: Any) -> Any:
    """The reverse of `dump_value`."""
    if isinstance(data, list):
        return tuple(load_value(item) for item in data)
    if isinstance(data, dict):
        ((tag, parts),) = data.items()
        return _TAGS[tag](*(load_value(part) for part in parts))
    return data


def dump_guards(guards: Guards) -> list[Any]:
    """Guards as JSON data."""
    return [[dump_value(g.subject), g.wanted, g.question.test, list(g.question.of)] for g in guards]


def load_guards(data: Iterable[Any]) -> Guards:
    """The reverse of `dump_guards`."""
    return tuple(Guard(load_value(subject), wanted, Question(test, tuple(of))) for subject, wanted, test, of in data)


def dump_chain(chain: Chain) -> list[Any]:
    """A chain as JSON data."""
    return [chain.length, list(chain.path), chain.leaf, chain.instead, chain.note]


def load_chain(data: list[Any]) -> Chain:
    """The reverse of `dump_chain`."""
    return Chain(data[0], tuple(data[1]), data[2], data[3], data[4])


def dump_chains(chains: dict[str, Chain]) -> dict[str, Any]:
    """Chains by kind as JSON data."""
    return {kind: dump_chain(chain) for kind, chain in sorted(chains.items())}


def load_chains(data: dict[str, Any]) -> dict[str, Chain]:
    """The reverse of `dump_chains`."""
    return {kind: load_chain(chain) for kind, chain in data.items()}


def dump_summary(summary: Summary) -> dict[str, Any]:
    """A summary as JSON data, without its empty parts."""
    data: dict[str, Any] = {}
    if summary.blocks:
        data["blocks"] = dump_chains(summary.blocks)
    if summary.soft:
        data["soft"] = {name: dump_chains(chains) for name, chains in sorted(summary.soft.items())}
    if summary.guarded:
        data["guarded"] = [[g.kind, dump_guards(g.guards), dump_chain(g.chain), g.soft] for g in summary.guarded]
    if summary.opens:
        opens = [[dump_value(o.func), dump_value(o.args), o.how, dump_guards(o.guards), list(o.via)] for o in summary.opens]
        data["opens"] = sorted(opens, key=repr)
    if summary.dispatched:
        data["dispatched"] = [[a.cls, a.method, dump_guards(a.guards), list(a.via), dump_value(a.of)] for a in summary.dispatched]
    if summary.returns is not None:
        data["returns"] = dump_value(summary.returns)
    if summary.answers:
        data["answers"] = [[dump_guards(guards), dump_value(value)] for guards, value in summary.answers]
    if summary.decorated is not None:
        data["decorated"] = dump_value(summary.decorated)
    if summary.stores:
        data["stores"] = [[s.target, dump_value(s.value), dump_value(s.owner), dump_guards(s.guards)] for s in summary.stores]
    if summary.parameters is not None:
        data["parameters"] = [[p.name, p.kind.value, dump_value(p.default)] for p in summary.parameters]
    if summary.handed_up:
        data["handed up"] = {name: dump_value(args) for name, args in sorted(summary.handed_up.items())}
    if summary.mark is not None:
        data["mark"] = [summary.mark.blocking, summary.mark.kind, summary.mark.instead, summary.mark.note]
    if summary.roles:
        data["roles"] = [[name, role.value] for name, role in summary.roles]
    if summary.endless:
        data["endless"] = True
    if summary.placeholder:
        data["placeholder"] = True
    if summary.kind:
        data["kind"] = summary.kind
    if summary.definitions:
        data["definitions"] = list(summary.definitions)
    return data


def load_summary(data: dict[str, Any]) -> Summary:
    """The reverse of `dump_summary`."""
    return Summary(
        blocks=load_chains(data.get("blocks", {})),
        soft={name: load_chains(chains) for name, chains in data.get("soft", {}).items()},
        guarded=tuple(Guarded(kind, load_guards(guards), load_chain(c), soft) for kind, guards, c, soft in data.get("guarded", ())),
        opens=tuple(
            Open(load_value(func), load_value(args), how, load_guards(guards), tuple(via))
            for func, args, how, guards, via in data.get("opens", ())
        ),
        dispatched=tuple(
            Abstract(cls, method, load_guards(guards), tuple(via), load_value(of))
            for cls, method, guards, via, of in data.get("dispatched", ())
        ),
        returns=load_value(data["returns"]) if "returns" in data else None,
        answers=tuple((load_guards(guards), load_value(value)) for guards, value in data.get("answers", ())),
        decorated=load_value(data["decorated"]) if "decorated" in data else None,
        stores=tuple(
            Store(target, load_value(value), load_value(owner), load_guards(guards))
            for target, value, owner, guards in data.get("stores", ())
        ),
        parameters=tuple(Parameter(name, ParamKind(kind), load_value(default)) for name, kind, default in data["parameters"])
        if "parameters" in data
        else None,
        handed_up={name: load_value(args) for name, args in data.get("handed up", {}).items()},
        mark=Mark(*data["mark"]) if "mark" in data else None,
        roles=tuple((name, Role(role)) for name, role in data.get("roles", ())),
        endless=data.get("endless", False),
        placeholder=data.get("placeholder", False),
        kind=data.get("kind", ""),
        definitions=tuple(data.get("definitions", ())),
    )
