"""What random modules consist of: what can block, and what can be blocked."""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

Grammar: TypeAlias = dict[str, tuple[str, ...]]


class Theme(NamedTuple):
    """What a project is about: which kinds of things its modules define, how they are written, and what is imported for that."""

    kinds: tuple[str, ...]
    grammar: Grammar
    imports: str = ""


KINDS = ("f", "f", "f", "a", "a", "C", "C", "g", "cm", "h", "d", "v", "u")
"""What may be defined: functions, async functions, classes, generators, context managers, callers of a function, decorators, variables, users of an object."""

GRAMMAR: Grammar = {
    # A symbol in angle brackets is replaced by one of its lines here; one of KINDS by the full name of such a definition, in any module;
    # NAME by the name of what is being defined. What is done while a module is imported refers to earlier ones: of cycles there mypy itself
    # does not always say the same.
    "called": (
        *(
            "time.sleep(1)",
            "<f>()",
            "<f>()",
            "<C>().run()",
            "<C>().get()",
            "<C>().size",
            "<v>.run()",
            "<v>()",
            "<u>(<C>())",
            "<u>(<v>)",
            "<h>(<f>)",
            "<h>(<C>().run)",
        ),
        *(
            "<h>(lambda: <f>())",
            "functools.partial(<f>)()",
            "list(<g>())",
            "sorted([1], key=lambda x: <f>())",
            "[<f>() for _ in range(2)]",
            "1",
        ),
    ),
    "statement": (
        "<called>",
        "<called>",
        "<called>  # type: ignore[blocking-sleep]",
        "with <cm>():\n    <called>",
        "with <C>() as it:\n    it.run()",
        "for _ in <g>():\n    <called>",
        "if x:\n    <called>",
        "if isinstance(<v>, <C>):\n    <called>",
        "try:\n    <called>\nfinally:\n    <called>",
        "local = <C>()\nlocal.get()",
        "chosen = <f>\nchosen()",
        "def inner():\n    return <called>\ninner()",
        "pass",
    ),
    "body": ("<statement>", "<statement>\n<statement>"),
    "returned": ("1", "1", "<called>", "<C>()", "<f>"),
    "signature": ("(x=0)", "(x: int = 0) -> int", "(x: int = 0)", "(x: int = 0) -> object", "(x: int = 0) -> <C>"),
    "iterates": ("(x=0)", "(x: int = 0) -> Iterator[int]"),
    "decorated": ("", "", "", "", "@<earlier_d>\n", '@blocking("network")\n', "@nonblocking\n"),
    "f": (*["<decorated>def NAME<signature>:\n    <body>\n    return <returned>"] * 4, "NAME = <earlier_f>"),
    "awaited": ("pass", "await <a>()", "await asyncio.to_thread(<f>)", "await asyncio.sleep(1)"),
    "frame": ("\n".join(["if x:\n    <called>"] * 6 + ["<statement>", "<awaited>"]),),  # what changes anywhere shows in some frame
    "a": ("async def NAME(x=0):\n    <frame>", "async def NAME(x: int = 0) -> None:\n    <frame>"),
    "base": ("", "", "(<earlier_C>)", "(<earlier_C>)", "(abc.ABC)", "(Protocol)", "(Generic[T])"),
    "run": ("def run(self, x=0):\n    <body>\n    return 1", "def run(self, x: int = 0) -> int:\n    <body>\n    return 1"),
    "member": (
        "def get(self, x=0):\n    <body>\n    return self.run()",
        "def get(self, x=0):\n    <body>",
        "def __init__(self, x=0):\n    <body>\n    self.it = <called>",
        "def __init__(self, it: <C>, x=0):\n    self.it = it",
        "@property\ndef size(self, x=0):\n    <body>\n    return 1",
        "async def go(self, x=0):\n    <body>\n    self.get()",
        "def __enter__(self):\n    return self\n\ndef __exit__(self, *x):\n    <body>",
        "it = <earlier_C>()",
    ),
    "C": (*["class NAME<base>:\n    <run>\n\n    <member>"] * 2, "class NAME<base>:\n    <member>", "class NAME<base>:\n    pass"),
    "g": ("def NAME<iterates>:\n    <body>\n    yield 1", "def NAME<iterates>:\n    yield from <g>()"),
    "cm": ("@contextlib.contextmanager\ndef NAME<iterates>:\n    <body>\n    yield 1\n    <called>",),
    "does": ("fn()", "fn()", "pass", "<h>(fn)", "functools.partial(fn)()"),
    "takes": ("(fn, x=0)", "(fn: Callable[[], object], x: int = 0) -> object"),
    "h": ("def NAME<takes>:\n    <body>\n    <does>\n    return 1",),
    "given": ("it", "it: <C>", "it: <C>", "it: <C> | None"),
    "uses": ("it.run()", "it.run()", "it.size", "<u>(it)", "list(it)", "it.it.run()"),
    "u": ("def NAME(<given>, x: int = 0):\n    <body>\n    return <uses>", "def NAME(<given>, x: int = 0) -> object:\n    return <uses>"),
    "wrapped": ("fn(*args)", "fn(*args)", "1", "<called>"),
    "d": (
        *["def NAME(fn):\n    @functools.wraps(fn)\n    def wrapper(*args):\n        x = 1\n        return <wrapped>\n    return wrapper"]
        * 2,
        "def NAME(fn):\n    async def wrapper(*args):\n        return await asyncio.to_thread(fn, *args)\n    return wrapper",
        "def NAME(fn):\n    <body>\n    return fn",
    ),
    "v": ("NAME = <earlier_C>()", "NAME: <earlier_C> = <earlier_C>()", "NAME = <earlier_C>().run()", "NAME = <earlier_f>"),
}
BODIES = Theme(KINDS, GRAMMAR)
