"""Deep and wide programs are analysed like any other: nothing overflows, and the one line that blocks is found."""

from __future__ import annotations

from pathlib import Path

from run_mypy import CONFIG, run_mypy

SLOW = "import time\n\n\ndef slow() -> int:\n    time.sleep(1)\n    return 1\n\n\n"


def _chain(length: int) -> str:
    """Functions that call one another, `length` deep."""
    calls = "".join(f"def f{i}() -> int:\n    return f{i + 1}()\n\n\n" for i in range(length))
    return f"{SLOW}{calls}def f{length}() -> int:\n    return slow()\n\n\nasync def main() -> None:\n    f0()  # HERE\n"


def _cycle(length: int) -> str:
    """As many functions in a cycle."""
    calls = "".join(f"def f{i}() -> int:\n    return f{(i + 1) % length}()\n\n\n" for i in range(1, length))
    return f"{SLOW}{calls}def f0() -> int:\n    return f1() + slow()\n\n\nasync def main() -> None:\n    f1()  # HERE\n"


def _module(functions: int) -> str:
    """A long module."""
    body = "".join(
        f"def g{i}(x: int) -> int:\n    y = x + {i}\n    if y > 3:\n        return y\n    return x\n\n\n" for i in range(functions)
    )
    return f"{SLOW}{body}async def main() -> None:\n    g3(3)\n    slow()  # HERE\n"


def _literals(elements: int) -> str:
    """A list and a dict with many elements."""
    numbers, pairs = ", ".join(map(str, range(elements))), ", ".join(f'"k{i}": {i}' for i in range(elements))
    return f'{SLOW}XS = [{numbers}]\nYS = {{{pairs}}}\n\n\nasync def main() -> None:\n    print(XS[0], YS["k1"])\n    slow()  # HERE\n'


def _expressions(depth: int) -> str:
    """Long sums, chains of calls and of conditions."""
    conditions = "".join(f"    elif x == {i}:\n        x = {i}\n" for i in range(depth // 2))
    return (
        f"{SLOW}class Query:\n    def where(self) -> 'Query':\n        return self\n\n\nasync def main(x: int) -> None:\n"
        f"    x = x{' + 1' * depth}\n    Query(){'.where()' * (depth // 2)}\n    print({' and '.join(['x'] * depth)})\n"
        f"    if x < 0:\n        pass\n{conditions}    else:\n        slow()  # HERE\n"
    )


def _visitor(methods: int) -> str:
    """Methods that call one another on all that a node holds, and hand each other on."""
    body = "".join(
        f"    def m{i}(self, node, deep=False):\n        for child in node.children:\n            self.m{(i + 1) % methods}(child)\n"
        f"        self.m{(i * 3 + 2) % methods}(node.left, deep=True)\n        if deep:\n            node.accept(self.m{(i * 5 + 3) % methods})\n\n"
        for i in range(methods - 1)
    )
    last = f"    def m{methods - 1}(self, node, deep=False):\n        slow()\n        self.m0(node)\n\n"
    return f"{SLOW}class Visitor:\n{body}{last}\nasync def main(node: object) -> None:\n    Visitor().m0(node)  # HERE\n"


PROGRAMS = {
    "chain": _chain(1000),
    "cycle": _cycle(5000),
    "module": _module(3000),
    "literals": _literals(10_000),
    "expressions": _expressions(1000),
    "visitor": _visitor(40),
}


def test_deep_and_wide_programs(tmp_path: Path, cache_dir: Path) -> None:
    wanted: set[tuple[str, int]] = set()
    for name, text in PROGRAMS.items():
        (tmp_path / f"{name}.py").write_text(text)
        wanted.update((f"{name}.py", number) for number, line in enumerate(text.splitlines(), 1) if line.endswith("# HERE"))
    result = run_mypy(tmp_path, "--config-file", CONFIG, *(f"{name}.py" for name in PROGRAMS), cache_dir=cache_dir)
    errors = {(line.split(":")[0], int(line.split(":")[1])) for line in result.lines if ": error:" in line}
    assert errors == wanted, "\n".join(line[:200] for line in result.lines) + result.errors[-2000:]
    assert "mypy-fastapi-blocking failed" not in result.output
