"""Calls on what the standard library returns: mypy resolves each, and so must the engine (tests/test_resolution.py)."""
import re, typing
from pathlib import Path
class C:
    def decode(self, d: bytes) -> bytes: return d
class D:
    def __init__(self, children: typing.Sequence[C]) -> None:
        self.children = list(reversed(children))
    def decode(self, data: bytes) -> bytes:
        for child in self.children:
            data = child.decode(data)
        for child in list(reversed(self.children)):
            child.decode(data)
        for child in reversed(self.children):
            child.decode(data)
        return data

M = re.compile(r"a")
def f(v: str, p: Path, n: int, s: str | None, hs: dict[str, str], names: list[str]) -> None:
    if m := M.search(v):
        m.group(0).replace("a", "b")
        m.group().strip()
    with open(p) as fh:
        fh.read().split("x")
        for line in fh:
            line.strip()
    with open(p, "rb") as fb:
        fb.read().decode()
    p.read_text().split()
    for q in p.glob("*"):
        q.is_file()
    x = s or ""
    x.upper()
    (s or "a").lower()
    for k, w in hs.items():
        k.upper(); w.lower()
    {k: w.upper() for k, w in hs.items()}
    [a.upper() for a in sorted(names)]
    [a.upper() for a in sorted(names, key=len, reverse=True)]
    any(a.lower() == "x" for a in names)
    names[0].upper()
    names[1:][0].upper()
    v.split(",")[0].strip()
    v[0].upper()
    v.partition("x")[0].upper()
    for i, nm in enumerate(names): nm.upper()
    for a, b in zip(names, names): a.upper(); b.upper()
    max(names).upper()
    max(names, key=len).upper()
    next(iter(names)).upper()
    (names + names)[0].upper()
    " ".join(names).upper()
    dict(hs).items()
    hs.get("a", "b").upper()
    y = hs.get("a")
    if y: y.upper()
    if y is not None: y.upper()
    hs.pop("x").upper()
    hs.setdefault("x", "y").upper()
    set(names).pop().upper()
    tuple(names)[0].upper()
    str(n).upper()
    f"{n}".upper()
    ("a" if n else "b").upper()
    (v + "x").upper()
    ("x %s" % n).upper()
    (v * 3).upper()
    p.name.upper()
    (p / "x").exists()
    p.parent.parent.exists()
    n.bit_length()
    (n + 1).bit_length()
    (n / 2).is_integer()
    round(n / 2).bit_length()
    round(n / 2, 2).is_integer()
    sum([1, 2]).bit_length()
    abs(n).bit_length()  # unknown
    len(names).bit_length()
    divmod(n, 2)[0].bit_length()
    [n for n in range(3)][0].bit_length()
    list(map(str.upper, names))[0].lower()
    list(filter(None, names))[0].lower()
    {a: 1 for a in names}.keys()
    b"".join([b"x"]).decode()
    bytes(3).decode()
    type(p)("x").exists()
    getattr(p, "name").upper()
    z: typing.Any = None
    if isinstance(z, str): z.upper()
    if isinstance(z, (str, bytes)): z.upper()
    try:
        pass
    except OSError as e:
        e.with_traceback(None)
    except (ValueError, KeyError) as e2:
        e2.with_traceback(None)
    assert s
    s.upper()
    *rest, last = names
    rest.append("x"); last.upper()
    names.copy().append("x")
    sorted(hs.values())[0].upper()
    list(hs)[0].upper()
    list(hs.keys())[0].upper()
    copy = {**hs}
    copy.items()
    copy2 = [*names]
    copy2[0].upper()
    def inner() -> str:
        return v.upper()
    inner().lower()
    lam = lambda: "x"
    lam().upper()
