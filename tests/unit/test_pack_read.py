"""Reading a pack's `.pyi` file: what each construct says, and what is refused."""

from __future__ import annotations

import ast
from typing import Any

import pytest

from mypy_fastapi_blocking.packs.annotations import AnnotationReader
from mypy_fastapi_blocking.packs.conditions import Target
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.model import (
    EndpointMark,
    PackAlias,
    PackClass,
    PackFunction,
    PackItem,
    PackModule,
    PackVariable,
    ParamKind,
    Role,
    Signature,
    TypeRef,
)
from mypy_fastapi_blocking.packs.read import read_text
from mypy_fastapi_blocking.packs.scope import Scope, Source

LINUX = Target((3, 11), "linux")
HEADER = """
import sys
from collections.abc import Callable
from typing import Annotated, Any, Generic, Literal, ParamSpec, Protocol, TypeVar, overload
from mypy_fastapi_blocking import (
    Blocking, Called, CalledOnIteration, Closed, Constructs, Endpoint, Entered, GeneratorManaged, Iterated, NonBlocking, Offloaded, OnLoop, Provides,
    Registered, Serializes, Surrounded, Wrapped,
    blocking, nonblocking,
)
T = TypeVar("T")
S = TypeVar("S")
F = TypeVar("F")
P = ParamSpec("P")
"""


def read(text: str, *, header: str = HEADER, target: Target = LINUX, name: str = "lib.mod", is_package: bool = False) -> PackModule:
    return read_text(header + text, "lib.pyi", name, target, is_package=is_package)


def item(text: str, path: str, **options: Any) -> PackItem | None:
    names = read(text, **options).names
    *outer, last = path.split(".")
    for name in outer:
        found = names[name]
        assert isinstance(found, PackClass)
        names = found.members
    return names.get(last)


def signatures(text: str, path: str = "f", **options: Any) -> tuple[Signature, ...]:
    found = item(text, path, **options)
    assert isinstance(found, PackFunction)
    return found.signatures


MARKS = {
    "bare": ("@blocking\ndef f(): ...", (True, "call", None, None)),
    "called with nothing": ("@blocking()\ndef f(): ...", (True, "call", None, None)),
    "kind": ('@blocking("network")\ndef f(): ...', (True, "network", None, None)),
    "all": ('@blocking("cpu-bulk", instead="a.b", note="Mind " "the gap")\ndef f(): ...', (True, "cpu-bulk", "a.b", "Mind the gap")),
    "no kind": ('@blocking(instead="a.b")\ndef f(): ...', (True, "call", "a.b", None)),
    "nonblocking": ("@nonblocking\ndef f(): ...", (False, None, None, None)),
    "none": ("def f(): ...", None),
    "annotation": ('def f() -> Annotated[int, Blocking("file", instead="x")]: ...', (True, "file", "x", None)),
    "annotation, bare": ("def f() -> Annotated[int, Blocking]: ...", (True, "call", None, None)),
    "annotation, nonblocking": ("def f() -> Annotated[int, NonBlocking]: ...", (False, None, None, None)),
    "beside other metadata": ('def f() -> Annotated[int, "doc", Blocking("wait")]: ...', (True, "wait", None, None)),
    "beside other decorators": ("@staticmethod\n@blocking\ndef f(): ...", (True, "call", None, None)),
    "another name": ("from mypy_fastapi_blocking import blocking as slow\n@slow\ndef f(): ...", (True, "call", None, None)),
    "module attribute": ("import mypy_fastapi_blocking as m\n@m.blocking('sleep')\ndef f(): ...", (True, "sleep", None, None)),
    "deep attribute": (
        "import mypy_fastapi_blocking.markers\n@mypy_fastapi_blocking.markers.nonblocking\ndef f(): ...",
        (False, None, None, None),
    ),
}


@pytest.mark.parametrize(("text", "expected"), MARKS.values(), ids=MARKS)
def test_marks(text: str, expected: tuple[object, ...] | None) -> None:
    (signature,) = signatures(text)
    mark = signature.mark
    assert (mark and (mark.blocking, mark.kind, mark.instead, mark.note)) == expected
    if mark:
        assert mark.origin
        assert mark.origin.path == "lib.pyi"
        line = (HEADER + text).splitlines()[mark.origin.line - 1]
        assert any(word in line for word in ("blocking", "slow", "Blocking"))


ROLES = {role.value: role for role in Role}


@pytest.mark.parametrize("name", ROLES)
@pytest.mark.parametrize("form", ["{}", "{}()"])
def test_roles(name: str, form: str) -> None:
    text = f"def f(a, /, g: Annotated[Callable[..., T], {form.format(name)}], *args: Annotated[Any, {name}], key: int = ...): ..."
    first, func, rest, key = signatures(text)[0].params
    assert (first.role, func.role, rest.role, key.role) == (None, ROLES[name], ROLES[name], None)
    assert [param.kind for param in (first, func, rest, key)] == [
        ParamKind.POSITIONAL_ONLY,
        ParamKind.POSITIONAL_OR_KEYWORD,
        ParamKind.VAR_POSITIONAL,
        ParamKind.KEYWORD_ONLY,
    ]
    assert [param.has_default for param in (first, func, rest, key)] == [False, False, False, True]


def test_roles_in_alternatives_and_containers() -> None:
    text = "def f(a: Annotated[Callable[[], T], Called] | None, b: list[Annotated[Callable[[], T], Called]], __c=..., **d): ..."
    a, b, c, d = signatures(text)[0].params
    assert (a.role, a.elements) == (Role.CALLED, False)
    assert (b.role, b.elements) == (Role.CALLED, True)
    assert (c.kind, d.kind) == (ParamKind.POSITIONAL_ONLY, ParamKind.VAR_KEYWORD)


ENDPOINTS = {
    'Endpoint("dependency")': EndpointMark("dependency"),
    'Endpoint("route", methods="methods", path="path")': EndpointMark("route", methods="methods", path="path"),
    'Endpoint("route", method="GET", path="path", prefix="prefix")': EndpointMark("route", method="GET", path="path", prefix="prefix"),
    'Endpoint("websocket", offloaded=False)': EndpointMark("websocket", offloaded=False),
}


@pytest.mark.parametrize(("text", "expected"), ENDPOINTS.items())
def test_endpoints(text: str, expected: EndpointMark) -> None:
    direct = signatures(f"def f(path, methods, endpoint: Annotated[Callable[..., Any], {text}]): ...")[0]
    assert [param.endpoint for param in direct.params] == [None, None, expected]
    factory = signatures(f"def f(path, methods) -> Callable[[Annotated[F, {text}]], F]: ...")[0]
    assert factory.returned
    assert factory.returned.endpoint == expected
    assert factory.returns == TypeRef("Callable", (TypeRef("TypeVar", literals=("F",)),) * 2)


def test_what_a_result_says() -> None:
    provided = signatures('def f(dependency=...) -> Annotated[Any, Provides("dependency")]: ...')[0]
    assert (provided.provides, provided.returns, provided.mark) == ("dependency", TypeRef("Any"), None)
    factory = signatures("def f() -> Callable[[Annotated[F, Wrapped]], F]: ...")[0]
    assert factory.returned
    assert (factory.returned.role, factory.mark) == (Role.WRAPPED, None)
    assert signatures("def f() -> Callable[[F], F]: ...")[0].returned is None


KINDS = {
    "class C:\n    def f(self): ...": "method",
    "class C:\n    @property\n    def f(self): ...": "property",
    "import functools\nclass C:\n    @functools.cached_property\n    def f(self): ...": "property",
    "class C:\n    @classmethod\n    def f(cls): ...": "classmethod",
    "class C:\n    @staticmethod\n    def f(): ...": "staticmethod",
    "class C:\n    @property\n    @blocking\n    def f(self): ...\n    @f.setter\n    def f(self, value): ...": "property",
}


@pytest.mark.parametrize(("text", "kind"), KINDS.items())
def test_kinds_of_function(text: str, kind: str) -> None:
    found = item(text, "C.f")
    assert isinstance(found, PackFunction)
    assert (found.kind, found.fullname, len(found.signatures)) == (kind, "lib.mod.C.f", 1)


def test_overloads_keep_their_order_and_their_marks() -> None:
    first, second = signatures(
        """
@overload
@nonblocking
def f(block: Literal[False]): ...
@overload
@blocking("wait")
async def f(block=...): ...
"""
    )
    assert (first.mark and first.mark.blocking, second.mark and second.mark.kind) == (False, "wait")
    assert (first.is_async, second.is_async) == (False, True)
    assert first.params[0].annotation == TypeRef("Literal", literals=(False,))


def test_classes() -> None:
    text = """
@blocking("database")
class Outer(Base[T], Generic[S, T]):
    client: Inner
    class Inner:
        def g(self) -> Outer[int, str]: ...
class Base(Protocol[T]): ...
class Child(Base[S], dict[T, S]): ...
"""
    outer = item(text, "Outer")
    assert isinstance(outer, PackClass)
    assert (outer.mark and outer.mark.kind, outer.type_params, outer.fullname) == ("database", ("S", "T"), "lib.mod.Outer")
    assert outer.bases == (TypeRef("lib.mod.Base", (TypeRef("TypeVar", literals=("T",)),)),)
    client = item(text, "Outer.client")
    assert isinstance(client, PackVariable)
    assert client.type == TypeRef("lib.mod.Outer.Inner")
    method = item(text, "Outer.Inner.g")
    assert isinstance(method, PackFunction)
    assert method.signatures[0].returns == TypeRef("lib.mod.Outer", (TypeRef("builtins.int"), TypeRef("builtins.str")))
    base, child = item(text, "Base"), item(text, "Child")
    assert isinstance(base, PackClass)
    assert isinstance(child, PackClass)
    assert (base.bases, base.type_params, child.type_params) == ((), ("T",), ("S", "T"))


ALIASES = {
    "from other import name": ("name", "other.name", False),
    "from other import name as name": ("name", "other.name", True),
    "from other import name as alias": ("alias", "other.name", True),
    "import other.sub as alias": ("alias", "other.sub", True),
    "from . import sibling": ("sibling", "lib.sibling", False),
    "from .sibling import name as name": ("name", "lib.sibling.name", True),
    "from ..other import name": None,
    "x = y\ndef y(): ...": ("x", "lib.mod.y", True),
    "import other\nx = other.y": ("x", "other.y", True),
}


@pytest.mark.parametrize("text", ALIASES)
def test_aliases(text: str) -> None:
    expected = ALIASES[text]
    if expected is None:
        with pytest.raises(PackError, match="leads out of the pack"):
            read(text)
        return
    name, target, explicit = expected
    assert item(text, name) == PackAlias(f"lib.mod.{name}", target, explicit)


def test_relative_imports_of_a_package_start_at_the_package() -> None:
    assert item("from .sub import name", "name", is_package=True) == PackAlias("lib.mod.name", "lib.mod.sub.name", explicit=False)


def test_what_is_imported_for_the_packs_own_use_is_no_name_of_the_module() -> None:
    module = read("from other import *\nfrom .near import *\nimport os.path\n__all__ = ['f']\n__all__ += ['g']\ndef f(): ...")
    assert list(module.names) == ["f"]
    assert module.stars == ("other", "lib.near")


CONDITIONS = {
    "sys.version_info >= (3, 11)": {"3.11", "3.12", "win"},
    "sys.version_info < (3, 12)": {"3.10", "3.11", "win"},
    "sys.version_info[:2] == (3, 12)": {"3.12"},
    "sys.version_info[0] >= 3 and sys.version_info[1] > 10": {"3.11", "3.12", "win"},
    'sys.platform == "linux"': {"3.10", "3.11", "3.12"},
    'sys.platform != "win32" and not sys.version_info >= (3, 12)': {"3.10", "3.11"},
    'sys.platform.startswith("win") or sys.version_info < (3, 11)': {"3.10", "win"},
    "True": {"3.10", "3.11", "3.12", "win"},
}
TARGETS = {"3.10": Target((3, 10), "linux"), "3.11": LINUX, "3.12": Target((3, 12), "linux"), "win": Target((3, 11), "win32")}


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("condition", CONDITIONS)
def test_conditions(condition: str, target: str) -> None:
    text = f"if {condition}:\n    def yes(): ...\nelif sys.version_info < (3, 0):\n    def never(): ...\nelse:\n    def no(): ..."
    assert ("yes" in read(text, target=TARGETS[target]).names) == (target in CONDITIONS[condition])
    assert ("no" in read(text, target=TARGETS[target]).names) == (target not in CONDITIONS[condition])


def test_conditions_in_a_class_choose_members() -> None:
    text = "class C:\n    if sys.version_info >= (3, 12):\n        def new(self): ...\n    else:\n        def old(self): ..."
    assert item(text, "C.old")
    assert item(text, "C.new") is None


def ref(name: str, *args: TypeRef) -> TypeRef:
    return TypeRef(name, args)


INT, STR, ANY, NONE = ref("builtins.int"), ref("builtins.str"), ref("Any"), ref("None")
VAR = TypeRef("TypeVar", literals=("T",))
TYPES = {
    "int": INT,
    "None": NONE,
    "typing.Any": ANY,
    "'int'": INT,
    "'C | None'": ref("Union", ref("m.C"), NONE),
    "C.D": ref("m.C.D"),
    "typing.Optional[int]": ref("Union", INT, NONE),
    "typing.Union[int, str, None]": ref("Union", INT, STR, NONE),
    "int | (str | None)": ref("Union", INT, STR, NONE),
    "typing.List[int]": ref("builtins.list", INT),
    "typing.Dict[str, int]": ref("builtins.dict", STR, INT),
    "list[T]": ref("builtins.list", VAR),
    "typing.Iterator[int]": ref("typing.Iterator", INT),
    "abc.Iterator[int]": ref("typing.Iterator", INT),
    "abc.Set[int]": ref("typing.AbstractSet", INT),
    "typing_extensions.Self": ref("Self"),
    "typing.Type[C]": ref("builtins.type", ref("m.C")),
    "type[C]": ref("builtins.type", ref("m.C")),
    "typing.ContextManager[int]": ref("contextlib.AbstractContextManager", INT),
    "typing.NoReturn": ref("Never"),
    "tuple[int, ...]": ref("builtins.tuple", INT, ref("...")),
    "typing.Callable": ref("Callable", ref("..."), ANY),
    "abc.Callable[..., int]": ref("Callable", ref("..."), INT),
    "abc.Callable[[], int]": ref("Callable", INT),
    "abc.Callable[[int, str], None]": ref("Callable", INT, STR, NONE),
    "abc.Callable[P, T]": ref("Callable", TypeRef("TypeVar", literals=("P",)), VAR),
    "P.args": ANY,
    "typing.Literal['a', 1, None, True]": TypeRef("Literal", literals=("a", 1, None, True)),
    "typing.Literal[Color.RED]": ref("imported.Color"),
    "typing.Annotated[int, 'documentation']": INT,
    "typing.ClassVar[int]": INT,
    "typing.AnyStr": TypeRef("TypeVar", literals=("AnyStr",)),
    "Color": ref("imported.Color"),
    "IntOrStr": ref("Union", INT, STR),
    "Renamed": ref("m.C"),
    "UserId": INT,
}
NAMES = """
import typing, typing_extensions, collections.abc as abc
from imported import Color
T = typing.TypeVar("T")
P = typing_extensions.ParamSpec("P")
IntOrStr = typing.Union[int, str]
Renamed: typing.TypeAlias = C
UserId = typing.NewType("UserId", int)
class C:
    class D: ...
"""


@pytest.mark.parametrize(("text", "expected"), TYPES.items())
def test_types(text: str, expected: TypeRef) -> None:
    scope = Scope(Source("m.pyi", "m", False, LINUX), "m")
    scope.bind(ast.parse(NAMES).body)
    assert AnnotationReader(scope).read(ast.parse(text, mode="eval").body) == expected


def test_an_unbound_name_may_come_from_a_star_import() -> None:
    assert signatures("from other import *\ndef f() -> Thing: ...")[0].returns == TypeRef("lib.mod.Thing")


ERRORS = {
    "def f(: ...": "syntax error",
    '@blocking("netwrok")\ndef f(): ...': 'there is no kind "netwrok" (did you mean "network"?)',
    '@blocking("unknown")\ndef f(): ...': 'there is no kind "unknown"',
    '@blocking("cpu", insted="x")\ndef f(): ...': 'blocking has no argument "insted" (did you mean "instead"?)',
    '@blocking("cpu", instead=1)\ndef f(): ...': "blocking: 1 is not a string",
    '@blocking("cpu", "x")\ndef f(): ...': "blocking takes one positional argument",
    '@nonblocking("cpu")\ndef f(): ...': "nonblocking takes no arguments",
    "@blocking\n@nonblocking\ndef f(): ...": "marked twice",
    "@blocking\ndef f() -> Annotated[int, Blocking]: ...": "marked twice",
    "@nonblockin\ndef f(): ...": 'the decorator "nonblockin" is not defined',
    "import mypy_fastapi_blocking as m\n@m.nonblockin\ndef f(): ...": 'has no marker "nonblockin" (did you mean "nonblocking"?)',
    "@Offloaded\ndef f(): ...": "Offloaded belongs on a parameter, inside Annotated",
    "@Offloaded\nclass C: ...": "Offloaded belongs on a parameter, inside Annotated",
    "@Blocking\ndef f(): ...": "Blocking belongs on a return annotation; as a decorator it is spelled @blocking",
    "def f() -> Annotated[int, blocking]: ...": "blocking is a decorator; inside Annotated it is spelled Blocking",
    "def f() -> Annotated[int, Called]: ...": "Called belongs on a parameter",
    "def f(a: Annotated[int, Blocking]): ...": "Blocking belongs on a return annotation",
    'def f(a: Annotated[int, Provides("a")]): ...': "Provides belongs on a return annotation",
    "def f(a: Called): ...": 'the marker "Called" belongs inside Annotated',
    "def f(a: Annotated[Any, Called, Offloaded]): ...": "a second marker on one parameter: Offloaded",
    "def f(a: Annotated[Any, Called(1)]): ...": "Called takes no arguments",
    "def f(a: Callable[[Annotated[Any, Called]], T]): ...": "Called belongs on a parameter",
    "def f(a: Annotated[Any, Endpoint]): ...": 'there is no kind of endpoint "None"',
    'def f(a: Annotated[Any, Endpoint("rout")]): ...': 'there is no kind of endpoint "rout" (did you mean "route"?)',
    'def f(a: Annotated[Any, Endpoint("route", path="pth")], path): ...': 'path names no parameter of this function: "pth"',
    'def f(a: Annotated[Any, Endpoint("route", offloaded=3)]): ...': "3 is not True, False or the name of a parameter",
    'def f(a) -> Annotated[Any, Provides("b")]: ...': 'it names no parameter of this function: "b"',
    "def f(a) -> Annotated[Any, Provides]: ...": "Provides takes the name of a parameter",
    "x: Annotated[int, Blocking]": "Blocking means nothing on a variable",
    "def f() -> Nowhere: ...": 'the name "Nowhere" is not defined',
    "def f() -> 'in valid': ...": '"in valid" is not a type',
    "def f() -> g(): ...": '"g()" is not a type',
    "def f(a: Annotated[int, Nope]): ...": 'the name "Nope" is not defined',
    "A = list[A]\ndef f() -> A: ...": 'the alias "lib.mod.A" stands for itself',
    "x = nowhere": 'the name "nowhere" is not defined',
    "@blocking\ndef f(): ...\ndef f(): ...": '"f" is written twice (first in line',
    "def f(): ...\nclass f: ...": '"f" is written twice',
    "class C:\n    def g(self): ...\n    @blocking\n    def g(self): ...": '"g" is written twice',
    "@overload\ndef f(): ...\ndef f(a): ...": '"f" is written twice',
    "if sys.flags.optimize:\n    x: int": "only conditions on sys.version_info",
    "if sys.version_info is None:\n    x: int": "only conditions on sys.version_info",
    "while True: ...": "only definitions, imports and conditions belong in a pack",
    "x.y = 1": "only plain names are assigned to",
}


@pytest.mark.parametrize(("text", "message"), ERRORS.items())
def test_refused(text: str, message: str) -> None:
    with pytest.raises(PackError) as caught:
        read(text)
    assert message in caught.value.message
    assert str(caught.value) == f"lib.pyi:{caught.value.line}: error: {caught.value.message}"
    assert caught.value.line > HEADER.count("\n")
    assert "\n" not in str(caught.value)


def test_the_line_of_an_error_is_that_of_the_culprit() -> None:
    with pytest.raises(PackError) as caught:
        read('def ok(): ...\n\n@blocking("cpu")\n@blocking("cp")\ndef f(): ...', header="from mypy_fastapi_blocking import blocking\n")
    assert caught.value.line == 5
