"""The async alternative that a mark names, spelled for the reader's line.

`(...)` in a form stands for the arguments as they are. So code is shown only where the alternative is a namesake of what is written there
(`web.get(...)` for `requests.get`, `aclose` for `close`); another function wants other arguments, and is only named.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass

from mypy.nodes import Decorator, SymbolNode
from mypy.types import CallableType, Instance, get_proper_type

from mypy_fastapi_blocking import messages
from mypy_fastapi_blocking.analysis.core import how_bound, implementation
from mypy_fastapi_blocking.analysis.frames import Finding, Hop
from mypy_fastapi_blocking.analysis.program import Program
from mypy_fastapi_blocking.modules import imported_packages
from mypy_fastapi_blocking.packs.givers import is_private
from mypy_fastapi_blocking.packs.model import PackFunction, PackVariable, Role
from mypy_fastapi_blocking.places import Place, instance_name
from mypy_fastapi_blocking.source import last_name, named

HOW = {"iterate": '"async for" over', "enter": '"async with"', "leave": '"async with"'}
FORMS = {"iterate": "async for ... in ", "enter": "async with ", "leave": "async with "}
ITERATORS = ("typing.Iterator", "typing.Generator", "typing.Iterable")
COROUTINE = "typing.Coroutine"
TIME_LIMIT = "timeout"
WAIT_FOR = "asyncio.wait_for"
WITHOUT_WAITING = ("block", "blocking")  # parameters that asyncio's methods do not have: those always wait
CONSTRUCTORS = ("__init__", "__new__")
CALLED = (*CONSTRUCTORS, "__call__", "__getattr__")  # dunders that stand for a call as it is written
ITERATION = ("__iter__", "__next__")
ENTERING = ("__enter__", "__exit__")


@dataclass(frozen=True)
class Suggestion:
    """What to say. `exact`: it shows code. `function`: a function is to be called for another, wherever it stands.

    `opens`: what it gives is used in the same expression, and has blocking methods of its own.
    """

    text: str
    exact: bool = True
    function: bool = False
    opens: bool = False


def is_private_to_pack(hop: Hop) -> bool:
    """The class of a pack that stands for what a library's stubs cannot say (`builtins._OpenFile`)."""
    return hop.leaf and is_private(hop.name.rpartition(".")[0].rpartition(".")[2])


def suggestion(finding: Finding, place: Place, program: Program) -> Suggestion | None:
    """The alternative of the marked function that the finding leads to; None where it does not fit the line."""
    return _Alternative(finding, place, program).said()


class _Alternative:
    def __init__(self, finding: Finding, place: Place, program: Program) -> None:
        self.place = place
        self.program = program
        self.tree = finding.unit.tree
        self.name = finding.instead
        self.owner, _, self.last = self.name.rpartition(".")
        self.is_imported = self.name.partition(".")[0] in imported_packages(self.tree) | {"builtins"}
        self.what = finding.op.what
        leaf = finding.hops[-1]
        self.leaf = leaf.name
        self.cls, _, self.method = leaf.name.rpartition(".")
        self.on_instance = program.is_class(self.cls)
        self.is_private = is_private_to_pack(leaf)
        self.is_class = self.last[:1].isupper()
        self.is_method = not self.is_class and self.owner.rpartition(".")[2][:1].isupper()

    def said(self) -> Suggestion | None:
        if self._is_made_of() or self._is_handed_on():
            return None
        if self.what == "contains":
            return self._search()
        if self.what != "call":
            return self._attribute() if self.what == "read" else self._operation(self.what)
        if self.method in ITERATION:
            return self._named("iterate")
        if self.method in ENTERING:
            return self._named("enter")
        if self.method.startswith("__") and self.method not in CALLED:
            return self._named("")
        if self._runs_functions():
            return self._runner()
        if self.is_private and not self.is_class and not self.is_method:
            return self._same_method()
        opens = self.place.is_used_at_once() and self._opens()
        enters = self.place.stands_in() != "enter" or not self._is_coroutine() or self._opens()
        if not self.is_class and (opens or not enters or not self._is_namesake()):
            return self._with_receiver() or Suggestion(
                self._named("").text, False, not self.on_instance or self.method in CONSTRUCTORS, opens
            )
        return self._class() if self.is_class else self._method() if self.is_method else self._function()

    # -- forms ---------------------------------------------------------------------------------------------------------

    def _named(self, what: str) -> Suggestion:
        """The alternative by its name alone."""
        if what and not self.is_class:
            how = "await" if self._is_coroutine() else HOW[what]
            return Suggestion(messages.USE_RESULT.format(name=self.name, how=how), exact=False)
        return Suggestion(messages.USE.format(name=self.name), exact=False)

    def _form(self, form: str) -> Suggestion:
        return Suggestion(messages.USE_FORM.format(name=self.owner if self.is_method else self.name, form=form))

    def _class(self) -> Suggestion:
        """An object of another class: its methods have the same names."""
        is_entered = self.place.stands_in() == "enter"
        constructs = self.method in CONSTRUCTORS or (not self.on_instance and self._is_namesake())
        if constructs and is_entered:
            return Suggestion(messages.USE_CALL.format(form=FORMS["enter"], name=self.name))
        if self.method in CONSTRUCTORS:
            return self._named("")
        receiver = self.place.receiver(self.name)
        if not self.on_instance or not receiver or not self.place.method:
            return self._named("")
        return self._form(f"{self._start()}{receiver}.{self.place.method}(...)")

    def _method(self) -> Suggestion:
        """The method of another class: on what takes the place of the reader's own object."""
        receiver = self.place.receiver(self.owner) if self.on_instance and self.method not in CONSTRUCTORS else ""
        for attribute in self._attributes():
            if not receiver.endswith(f".{attribute}"):
                return Suggestion(messages.USE_RESULT.format(name=self.name, how="await"), exact=False)
            receiver = receiver.removesuffix(f".{attribute}")
        if not receiver and self._is_bound_to_class():
            receiver = self.owner
        callee = f"{receiver or instance_name(self.owner)}.{self.last}"
        return self._limited(callee) or self._form(f"{self._start()}{callee}(...)")

    def _limited(self, callee: str, *first: str) -> Suggestion | None:
        """asyncio's methods take no time limit: `q.get(timeout=3)`."""
        given = self._arguments() if self.owner.partition(".")[0] == WAIT_FOR.partition(".")[0] else None
        limit = given.pop(TIME_LIMIT, "") if given is not None else ""
        if given is None or not limit or not all(given.values()):
            return None
        rest = [text for name, text in given.items() if name not in WITHOUT_WAITING]
        return self._form(f"await {WAIT_FOR}({callee}({', '.join([*first, *rest])}), {limit})")

    def _arguments(self) -> dict[str, str] | None:
        """What the parameters that the pack names are given, as the reader wrote it."""
        call, found = self.place.call, self.program.member(self.cls, self.method) if self.on_instance else None
        item = found.item if found is not None else None
        if call is None or not isinstance(item, PackFunction) or any(isinstance(arg, ast.Starred) for arg in call.args):
            return None
        names = [param.name for param in item.signatures[-1].params[1:]]
        if len(call.args) > len(names) or any(keyword.arg is None for keyword in call.keywords):
            return None
        given = dict(zip(names, map(self.place.argument, call.args), strict=False))
        return given | {keyword.arg or "": self.place.argument(keyword.value) for keyword in call.keywords}

    def _same_method(self) -> Suggestion:
        """What a function of the pack gives stands for what the alternative gives: its methods have the same names."""
        receiver = self.place.receiver("") if self.place.call is not None else ""
        return self._form(f"await {receiver}.{self.place.method}(...)") if receiver and self.place.method else self._named("")

    def _function(self) -> Suggestion:
        if self.on_instance:
            return Suggestion(messages.USE_RESULT.format(name=self.name, how=HOW.get(self._used_for(), "await")), exact=False)
        form = self._start() if self._used_for() != "iterate" else "await "
        return Suggestion(messages.USE_CALL.format(form=form, name=self.name), function=True)

    def _operation(self, what: str) -> Suggestion:
        """`for … in x`, `with x`, and leaving that: x is made by the alternative, or is an object of the alternative class."""
        node = self.place.node
        if self.is_class:
            if isinstance(node, ast.Call):
                callee = self.name if self._is_class(node.func) else self.place.source.text(node.func)
                return self._form(f"{FORMS[what]}{callee}(...)") if what != "iterate" and callee else self._named("")
            text = self.place.text()
            return self._form(f"{FORMS[what]}{text}") if text else self._named("")
        if not self.is_method:
            return self._named(what)
        if not self.is_private:
            if what == "leave":
                receiver = self.place.text() if isinstance(node, (ast.Name, ast.Attribute)) else ""
                end = f"await {receiver or instance_name(self.owner)}.{self.last}()"
                return Suggestion(messages.USE_AT_END.format(name=self.owner, form=end))
            return self._named("iterate" if what == "iterate" else "")
        receiver = self.place.receiver(self.owner) if isinstance(node, ast.Call) else ""
        if not receiver or not is_namesake(self.place.method, self.last):
            return self._named(what)
        start = f"{FORMS[what]}await " if self._is_coroutine() else FORMS[what]
        return self._form(f"{start}{receiver}.{self.last}(...)")

    def _attribute(self) -> Suggestion:
        """A property: a method takes its place."""
        receiver = self.place.receiver(self.owner) if isinstance(self.place.node, ast.Attribute) else ""
        if not self.is_method or not receiver or not is_namesake(self.method, self.last):
            return self._named("")
        return self._form(f"await {receiver}.{self.last}()")

    def _search(self) -> Suggestion | None:
        """`key in x`: the alternative is asked for the key."""
        around = self.place.around
        if not self.is_method or self.is_private or not isinstance(around, ast.Compare) or len(around.ops) != 1:
            return None
        key, text = self.place.source.text(around.left), self.place.text()
        return self._form(f"await {text}.{self.last}({key})") if key and text else None

    def _runner(self) -> Suggestion:
        """The alternative runs a function that is given a synchronous object: what the reader calls, or what calls it on that object."""
        call = self.place.call
        handed = self.place.handed_over(call) if call is not None else None
        if call is None or not handed:
            return self._named("")
        instance = instance_name(self.owner)
        if is_namesake(self.cls.rpartition(".")[2], self.owner.rpartition(".")[2]):
            receiver = self.place.receiver(self.owner)
            arguments = ", ".join(handed[1:])
            return self._form(f"await {receiver or instance}.{self.last}(lambda {instance}: {instance}.{self.place.method}({arguments}))")
        if len(handed) == 2 or (call.args and not isinstance(call.args[0], ast.Starred)):
            return self._form(f"await {instance}.{self.last}({', '.join([handed[0], *handed[2:]])})")
        return self._named("")

    def _with_receiver(self) -> Suggestion | None:
        """The alternative takes the reader's object as its first argument: `loop.sock_recv(s, 10)` for `s.recv(10)`."""
        if not self.on_instance or self.place.call is None:
            return None
        if not self.is_method:
            return self._of_receiver()
        function = implementation(self._node())
        typ = get_proper_type(function.type) if function is not None and function.type is not None else None
        first = get_proper_type(typ.arg_types[1]) if isinstance(typ, CallableType) and len(typ.arg_types) > 1 else None
        handed = self.place.handed_over(self.place.call)
        receiver = self.place.owner()
        if not isinstance(first, Instance) or first.type.fullname != self.cls or not handed or not receiver:
            return None
        return self._form(f"await {instance_name(self.owner)}.{self.last}({', '.join([receiver, *handed[1:]])})")

    def _of_receiver(self) -> Suggestion | None:
        """The alternative makes something to be awaited of the reader's object: `asyncio.wrap_future(f)` for `f.result()`."""
        item, receiver, given = self._item(), self.place.owner(), self._arguments()
        params = item.signatures[0].params if item is not None else ()
        takes = params[0].annotation if params else None
        if takes is None or takes.name != self.cls or not receiver or given is None:
            return None
        if not given:
            return Suggestion(messages.USE_AWAIT.format(call=f"{self.name}({receiver})"))
        return self._limited(self.name, receiver)

    # -- where it does not fit ------------------------------------------------------------------------------------------

    def _is_made_of(self) -> bool:
        """Is what is iterated something synchronous that is made of what blocks (`csv.reader(file)`)?"""
        if self.method not in ITERATION or self.what not in ("iterate", "call"):
            return False
        call = self.place.call
        node = call.args[0] if self.what == "call" and call is not None and call.args else self.place.node
        of = self.place.source.assigned(node.id) if isinstance(node, ast.Name) else [node]
        return any(isinstance(made, ast.Call) and made.args and self._makes_other(made.func) for made in of)

    def _makes_other(self, callee: ast.expr) -> bool:
        """Is it a function or a class that gives something else than what blocks?"""
        name = named(callee, self.tree) or (f"builtins.{callee.id}" if isinstance(callee, ast.Name) else "")
        item = self.program.pack_function(name)
        gives = [signature.returns for signature in item.signatures] if item is not None else []
        is_known = item is not None or self.program.node(name) is not None
        return is_known and name != self.cls and all(typ is None or typ.name != self.cls for typ in gives)

    def _is_handed_on(self) -> bool:
        """Is what a `with` statement opens given to functions in its block, which want something synchronous (`json.load(file)`)?"""
        is_made = self.what == "call" and self.method not in CONSTRUCTORS
        return is_made and self.place.is_target_handed_on()

    # -- what is known -------------------------------------------------------------------------------------------------

    def _used_for(self) -> str:
        """What its result is there for: the alternative's is not iterated where the call itself blocks, and awaited."""
        what = self.place.stands_in()
        return "" if what == "iterate" and not _is_lazy(self.program, self.leaf) else what

    def _start(self) -> str:
        form = FORMS.get(self._used_for(), "")
        if self._is_coroutine():
            return f"{form}await " if form == FORMS["enter"] else "await "
        return form or "await "

    def _is_namesake(self) -> bool:
        """Is the alternative called as what is written there?"""
        called = self.place.method if self.method in CALLED else self.method
        return is_namesake(called, self.last)

    def _opens(self) -> bool:
        """Does it give something whose own methods block? Those of what the alternative gives are to be awaited."""
        item: object = self.program.pack_function(self.leaf)
        if self.on_instance:
            found = self.program.member(self.cls, self.method)
            item = found.item if found is not None else None
        given = self._returned(item, self.name) or self._declared(self.leaf)
        pack = self.program.pack_class(given)
        if pack is not None and pack.mark is not None and pack.mark.blocking:
            return True
        functions = [item for item in pack.members.values() if isinstance(item, PackFunction)] if pack is not None else []
        blocks = any(signature.mark is not None and signature.mark.blocking for item in functions for signature in item.signatures)
        return blocks and self._returned(self._item()) != given

    def _returned(self, item: object, instead: str = "") -> str:
        """The class of what a function gives; of overloads that whose mark names that alternative counts."""
        signatures = item.signatures if isinstance(item, PackFunction) else ()
        marked = (found for found in signatures if not instead or (found.mark is not None and found.mark.instead == instead))
        returns = next((found.returns for found in marked), None)
        return returns.name if returns is not None else ""

    def _declared(self, fullname: str) -> str:
        """The class of what a function gives, as mypy's own stubs have it."""
        function = implementation(self.program.node(fullname))
        typ = get_proper_type(function.type) if function is not None else None
        returned = get_proper_type(typ.ret_type) if isinstance(typ, CallableType) else None
        return returned.type.fullname if isinstance(returned, Instance) else ""

    def _attributes(self) -> list[str]:
        """By which attribute of the alternative's class one comes to the object whose method blocks (`UploadFile.file`)."""
        pack = self.program.pack_class(self.owner) if self.is_private else None
        members = pack.members.items() if pack is not None else ()
        return [name for name, item in members if isinstance(item, PackVariable) and item.type is not None and item.type.name == self.cls]

    def _item(self) -> PackFunction | None:
        found = self.program.member(self.owner, self.last) if self.is_method and self.program.is_class(self.owner) else None
        item = found.item if found is not None else self.program.pack_function(self.name)
        return item if isinstance(item, PackFunction) else None

    def _node(self) -> SymbolNode | None:
        """mypy's node of the alternative: where the reader's module imports its package. Else it may have been read in this run, or not."""
        if not self.is_imported:
            return None
        found = self.program.member(self.owner, self.last) if self.is_method and self.program.is_class(self.owner) else None
        return found.node if found is not None else self.program.node(self.name)

    def _is_coroutine(self) -> bool:
        item, node = self._item(), self._node()
        function = implementation(node)
        declared = node.var.type if isinstance(node, Decorator) else function.type if function is not None else None
        typ = get_proper_type(declared)
        returned = get_proper_type(typ.ret_type) if isinstance(typ, CallableType) else None
        gives_coroutine = isinstance(returned, Instance) and returned.type.fullname == COROUTINE
        return gives_coroutine or (item is not None and item.signatures[0].is_async)

    def _is_class(self, callee: ast.expr) -> bool:
        """Does the reader construct the object there? (The library need not be installed.)"""
        name = self.program.resolve_missing(named(callee, self.tree))
        return self.program.is_class(name) or last_name(callee) == self.cls.rpartition(".")[2]

    def _is_bound_to_class(self) -> bool:
        item, node = self._item(), self._node()
        kind = item.kind if item is not None else how_bound(node) if node is not None else ""
        return kind in ("classmethod", "staticmethod")

    def _runs_functions(self) -> bool:
        item = self._item() if self.is_method else None
        return item is not None and any(param.role is Role.OFFLOADED for param in item.signatures[0].params[1:2])


def is_namesake(written: str, other: str) -> bool:
    """Do the names differ only in what tells async from sync: `send` and `asend`, `connect` and `connect_async`, `Session` and `AsyncSession`?"""
    name, of = _core(written), _core(other)
    return bool(name) and of in (name, f"a{name}")


def _core(name: str) -> str:
    name = name.lower().strip("_")
    for mark in ("async", "aio"):
        name = name.removeprefix(mark).removesuffix(mark)
    return name.strip("_")


def _is_lazy(program: Program, fullname: str) -> bool:
    """Does a function return an iterator, so that its alternative is one for `async for`?"""
    node = implementation(program.node(fullname))
    typ = get_proper_type(node.type) if node is not None and node.type is not None else None
    returned = get_proper_type(typ.ret_type) if isinstance(typ, CallableType) else None
    return isinstance(returned, Instance) and returned.type.fullname in ITERATORS
