"""Random modules that change what others do: constants, options, flags, registries, hooks, attributes set from outside, fallbacks."""

from __future__ import annotations

import re

from modes.grammar import BODIES, GRAMMAR, Grammar, Theme

KINDS = (*"ffaCCCuvkkltelowmqbiiprssssss",)
"""What may be defined, besides what all projects have: constants, lists and dictionaries of functions, enumerations, options, users of options,
functions with a mode, decorators that register, functions with a switch, imported names, users of what is imported, and statements."""

OTHERS = {*BODIES.kinds} - {*KINDS}

ADDED: Grammar = {
    "constant": ("False", "True", "None", '"sync"', '"other"', "1", "<earlier_k>", "not <earlier_k>"),
    "condition": (
        *(
            "<k>",
            "<k>",
            "not <k>",
            '<k> == "sync"',
            "<k> is None",
            '<k> in ("sync", 1)',
            "<k> and <k>",
            "<o>().eager",
            "<C>.flag",
            "<v>.flag",
        ),
        *("type(<v>) is <C>", "isinstance(<v>, <C>)", "<v>.hook is None", "<l>", '"x" in <t>'),
    ),
    "called": (
        *(*GRAMMAR["called"], *["time.sleep(1)"] * 12),
        *("<m>(<e>.SLOW)", "<m>(mode=<e>.FAST)", "<m>()", "<w>(<o>())", "<w>(<o>(eager=True))", "<w>(<o>(<k>))", "<b>(True)", "<b>(<k>)"),
        *("<b>()", "<b>(lazy=False)", "<i>()", "<p>()", "<C>(<C>()).get()", "<C>(<f>).hook()", "<v>.hook()", "<C>.hook()", '<t>["x"]()'),
        *('<t>.get("y", <f>)()', "[hook() for hook in <l>]", "<l>[0]()", "<q>(<f>)()", "<C>(flag=True).get()", "<r>()"),
    ),
    "statement": (
        *GRAMMAR["statement"],
        *("if <condition>:\n    <called>", "if <condition>:\n    <called>\nelse:\n    <called>", "if <condition>:\n    return\n<called>"),
        *("for hook in <l>:\n    hook()", "for hook in <t>.values():\n    hook()", "<put>"),
    ),
    "put": (
        *("<k> = <constant>", "<k> = <constant>", "<l>.append(<f>)", "<l>.append(<C>().run)", "<l>.extend([<f>, <f>])", "<l> = [<f>]"),
        *(
            '<t>["x"] = <f>',
            '<t>["x"] = <C>',
            '<t>.update({"y": <f>})',
            '<t>.setdefault("y", <f>)',
            "<C>.hook = <f>",
            "<C>.hook = <C>().run",
        ),
        *("<C>.flag = <constant>", "<v>.flag = <constant>", "<v>.hook = <f>", 'setattr(<C>, "flag", True)', 'setattr(<v>, "hook", <f>)'),
        *("<o>.eager = True", "<C>.run = <f>", "<q>(<f>)", "<C>.it = <C>()"),
    ),
    "s": (
        "<put>",
        "<put>",
        "<put>",
        "if <condition>:\n    <put>",
        "def NAME():\n    <put>",
        "def NAME(it: <C>, value=None):\n    it.flag = value",
    ),
    "k": (
        *(
            "NAME = <constant>",
            "NAME = <constant>",
            "NAME: bool = False",
            'NAME: str = "sync"',
            "NAME: Final = True",
            "NAME: Final = <constant>",
        ),
        *(
            "try:\n    import missing_thing\n    NAME = True\nexcept ImportError:\n    NAME = False",
            "try:\n    import <module> as NAME\nexcept ImportError:\n    NAME = None",
        ),
    ),
    "l": ("NAME = []", "NAME: list[Callable[[], object]] = []", "NAME = [<earlier_f>]", "NAME: list = []", "NAME = list(<earlier_l>)"),
    "t": ("NAME: dict[str, Callable[[], object]] = {}", "NAME = {}", 'NAME = {"x": <earlier_f>}', "NAME: dict = dict()"),
    "decorated": (*GRAMMAR["decorated"], "@<earlier_q>\n", "@<earlier_q>\n", "@<earlier_q>\n"),
    "q": (
        *("def NAME(fn):\n    <l>.append(fn)\n    return fn", 'def NAME(fn: T) -> T:\n    <t>["x"] = fn\n    return fn'),
        *("def NAME(fn):\n    if <condition>:\n        <l>.append(fn)\n    return fn", "def NAME(fn):\n    <C>.hook = fn\n    return fn"),
        "def NAME(fn):\n    <put>\n    return fn",
    ),
    "e": (
        *("class NAME(enum.Enum):\n    FAST = 1\n    SLOW = 2", 'class NAME(str, enum.Enum):\n    FAST = "fast"\n    SLOW = "slow"'),
        *("class NAME(enum.Enum):\n    FAST = 1", "class NAME(enum.IntEnum):\n    FAST = 0\n    SLOW = 2"),
    ),
    "m": (
        "def NAME(mode, x=0):\n    if mode is <e>.SLOW:\n        <called>\n    return 1",
        "def NAME(mode: <e>, x: int = 0) -> object:\n    if mode == <e>.SLOW:\n        return <called>\n    return 1",
        "def NAME(mode=<earlier_e>.SLOW, x=0):\n    if mode in (<e>.SLOW, <e>.FAST):\n        <called>",
        "def NAME(mode=None, x=0):\n    match mode:\n        case <e>.SLOW:\n            <called>\n        case _:\n            <called>",
        "def NAME(mode=None, x=0):\n    return <m>(mode)",
    ),
    "o": (
        "@dataclasses.dataclass\nclass NAME:\n    eager: bool = False\n    it: object = None",
        "@dataclasses.dataclass\nclass NAME:\n    eager: bool = True",
        "@dataclasses.dataclass\nclass NAME(<earlier_o>):\n    eager: bool = <constant>",
        "class NAME:\n    eager = <constant>\n\n    def __init__(self, eager=<constant>, x=0):\n        self.eager = eager",
        "class NAME(<earlier_o>):\n    eager = <constant>",
    ),
    "w": (
        "def NAME(options: <o>, x: int = 0) -> object:\n    if options.eager:\n        return <called>\n    return 1",
        "def NAME(options=<earlier_o>(), x=0):\n    if not options.eager:\n        <called>",
        "def NAME(options, x=0):\n    return <w>(options)",
    ),
    "b": (
        "def NAME(lazy=False, x=0):\n    if not lazy:\n        <called>\n    return 1",
        "def NAME(lazy: bool = True, x: int = 0) -> object:\n    if lazy:\n        return <called>\n    return 1",
        "def NAME(lazy=<earlier_k>, x=0):\n    if lazy is None:\n        <called>",
        "def NAME(lazy=None, x=0):\n    return <b>(lazy)",
        "def NAME(lazy=None, x=0):\n    if isinstance(lazy, <C>):\n        <called>\n    elif type(lazy) is <C>:\n        <called>",
    ),
    "i": (
        *("import <module>", "import <module>", "import <module> as NAME", "from <module> import *", "from <module> import f0 as NAME"),
        *("from <module> import C0 as NAME", "from pkg import md as NAME", "if TYPE_CHECKING:\n    from <module> import C0 as NAME"),
        "try:\n    from <module> import f0 as NAME\nexcept ImportError:\n    def NAME(x=0):\n        <body>",
    ),
    "p": (
        "def NAME(x=0):\n    import <module>\n    <body>",
        "def NAME(x: int = 0) -> object:\n    from <module> import f0\n    return f0()",
    ),
    "r": ("def NAME(x=0):\n    global k0\n    k0 = <constant>\n    <body>", "def NAME(x=0):\n    for hook in <l>:\n        hook()"),
    "member": (
        *GRAMMAR["member"],
        "flag = <constant>\n\ndef get(self, x=0):\n    if self.flag:\n        <called>",
        "flag: bool = False\n\ndef get(self, x=0):\n    if not self.flag:\n        return self.run()",
        "flag = <constant>",
        "flag = <constant>\nhook = <earlier_f>",
        "hook = None\n\ndef get(self, x=0):\n    if self.hook:\n        self.hook()",
        "hook: Callable[[], object] | None = None\n\ndef get(self, x=0) -> None:\n    if self.hook is not None:\n        self.hook()",
        "def __init__(self, it=None, flag=False, x=0):\n    self.it = it or <C>()\n    self.flag = flag",
        "def __init__(self, hook=<earlier_f>, flag=<constant>):\n    self.hook = hook\n    self.flag = flag",
        "def __init__(self, it=None):\n    super().__init__(it)\n    <put>",
        "def set(self, value):\n    self.flag = value\n    self.hook = value",
        "run = <earlier_f>",
    ),
}


def _is_made_of_these(line: str) -> bool:
    return all(symbol.removeprefix("earlier_") not in OTHERS for symbol in re.findall(r"<(\w+)>", line))


WIRING = Theme(KINDS, {symbol: tuple(filter(_is_made_of_these, lines)) for symbol, lines in {**GRAMMAR, **ADDED}.items()})
