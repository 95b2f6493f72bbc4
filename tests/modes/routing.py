"""Random modules whose routers include each other, under prefixes that constants and functions say."""

from __future__ import annotations

from modes.grammar import GRAMMAR, Grammar, Theme

IMPORTS = """\
import fastapi
from fastapi import APIRouter, Depends, FastAPI
from starlette.applications import Starlette
from starlette.routing import Mount, Route
"""
LIBRARIES = "fastapi, starlette.applications, starlette.routing"
KINDS = (*"fffaaaaappppssssskkmnlC",)
"""What may be defined: besides functions, routes and classes routers, statements, constants, what makes routers or includes them, lists of routes."""

ROUTERS: Grammar = {
    **GRAMMAR,
    "called": (*["time.sleep(1)"] * 3, "<f>()", "<f>()", "<C>().run()", "1"),
    "statement": ("<called>", "<called>", "if x:\n    <called>", "pass"),
    "f": ("def NAME(x: int = 0) -> int:\n    <body>\n    return 1", "def NAME(x=0):\n    <body>"),
    "C": ("class NAME:\n    def run(self):\n        <body>",),
    "text": ('"/x"', '"/y"', '"/{z}"', "<k>", '<k> + "/w"', 'f"/q{<k>}"', '""'),
    "k": ('NAME = "/k1"', 'NAME = "/k2"', 'NAME: str = "/k3"', "NAME = <earlier_k>", 'NAME = <earlier_k> + "/more"'),
    "router": ("APIRouter()", "APIRouter(prefix=<text>)", "FastAPI()", 'fastapi.APIRouter(prefix="/p")'),
    "p": ("NAME = <router>", "NAME = <router>", "NAME = <earlier_m>()", "NAME = <earlier_p>"),
    "m": (
        "def NAME():\n    router = <router>\n    router.include_router(<p>)\n    return router",
        "def NAME() -> APIRouter:\n    return APIRouter(prefix=<text>)",
    ),
    "n": (
        "def NAME(app):\n    app.include_router(<p>, prefix=<text>)",
        "def NAME(app: FastAPI, prefix: str = <text>) -> None:\n    app.include_router(<p>, prefix=prefix)\n    app.mount(<text>, <p>)",
    ),
    "s": (
        *("<p>.include_router(<p>)", *["<p>.include_router(<p>, prefix=<text>)"] * 2, "<n>(<p>)", "<p>.mount(<text>, <p>)"),
        *("<p>.add_api_route(<text>, <a>)", '<p>.add_api_route(<text>, <a>, methods=["POST"])', "Starlette(routes=<l>)"),
        "for each in (<p>, <p>):\n    <p>.include_router(each, prefix=<text>)",
    ),
    "l": ("NAME = [Route(<text>, <a>)]", "NAME = [Route(<text>, <a>), Mount(<text>, routes=<earlier_l>)]", "NAME = [Mount(<text>, <p>)]"),
    "a": (
        *["@<p>.get(<text>)\nasync def NAME(x: int = 0):\n    <statement>\n    <statement>"] * 3,
        '@<p>.post("/r")\nasync def NAME(x: int = Depends(<f>)) -> None:\n    <statement>',
        "async def NAME(x=0):\n    <statement>",
    ),
    "decorated": ("",),
    "returned": ("1", "<called>"),
}
ROUTING = Theme(KINDS, ROUTERS, IMPORTS)
