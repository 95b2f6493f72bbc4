"""Results depend on no order: of definitions in a module, of modules in an import cycle, of the files named on the command line."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from run_mypy import CONFIG, run_mypy

HEADERS = {
    "a": "import time\nimport b\nfrom typing import Callable, Generic, TypeVar\nT = TypeVar('T')\n",
    "b": "import time\nimport a\nimport c\nfrom abc import ABC, abstractmethod\n",
    "c": "import time\nimport b\n",
}
DEFINITIONS = {
    "a": [
        "def even(n: int) -> bool:\n    return n == 0 or odd(n - 1)\n",
        "def odd(n: int) -> bool:\n    b.pause()\n    return n != 0 and even(n - 1)\n",
        "def retry(action: Callable[[], T]) -> T:\n    return action()\n",
        "class Box(Generic[T]):\n    def __init__(self, item: T) -> None:\n        self.item = item\n",
        "def make():\n    return Client()\n",
        "class Client:\n    def get(self) -> int:\n        time.sleep(1)\n        return 1\n",
        "async def one() -> None:\n    even(3)\n    retry(b.pause)\n    retry(int)\n",
        "async def two() -> None:\n    make().get()\n    Box(Client()).item.get()\n    Box(1).item.bit_length()\n",
    ],
    "b": [
        "def pause() -> None:\n    c.deep()\n",
        "class Store(ABC):\n    @abstractmethod\n    def load(self) -> int: ...\n    def twice(self) -> int:\n        return self.load() * 2\n",
        "class Memory(Store):\n    def load(self) -> int:\n        return 1\n",
        "class Disk(Store):\n    def load(self) -> int:\n        open('x').read()\n        return 1\n",
        "def use(store: Store) -> int:\n    return store.twice()\n",
        "async def three(store: Store) -> None:\n    use(store)\n    Memory().twice()\n    Disk().twice()\n",
        "async def four() -> None:\n    pause()\n    a.make().get()\n",
    ],
    "c": [
        "def deep() -> None:\n    b.a.odd(1)\n    time.sleep(1)\n",
        "def quiet() -> None:\n    pass\n",
        "HANDLERS = {}\n",
        "def register(name, function):\n    HANDLERS[name] = function\n",
        "def run(name):\n    HANDLERS[name]()\n",
        "def setup():\n    register('deep', deep)\n    register('quiet', quiet)\n",
        "async def five() -> None:\n    run('deep')\n    quiet()\n    deep()\n",
    ],
}


def _said(folder: Path, order: random.Random | None, cache_dir: Path) -> set[tuple[str, str, str]]:
    """What is said of the programs in that order, each error by its file and source line; line numbers differ, of course."""
    files = [f"{name}.py" for name in DEFINITIONS]
    for name, definitions in DEFINITIONS.items():
        shuffled = order.sample(definitions, len(definitions)) if order is not None else definitions
        (folder / f"{name}.py").write_text(HEADERS[name] + "\n\n".join(shuffled))
    if order is not None:
        files = order.sample(files, len(files))[: order.randint(1, len(files))]
    result = run_mypy(folder, "--config-file", CONFIG, "--follow-imports=normal", *files, cache_dir=cache_dir)
    found = set()
    for line in result.lines:
        match = re.match(r"(\w+\.py):(\d+): (.*)", line)
        if match and ("blocks" in line or "->" in line):
            source = (folder / match[1]).read_text().splitlines()[int(match[2]) - 1]
            found.add((match[1], source.strip(), re.sub(r"\(line \d+\)", "(line)", match[3])))
    return found


@pytest.fixture(scope="module")
def in_order(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str, str]]:
    folder = tmp_path_factory.mktemp("in_order")
    return _said(folder, None, folder / "cache")


@pytest.mark.parametrize("seed", range(6))
def test_no_order_shows(seed: int, tmp_path: Path, cache_dir: Path, in_order: set[tuple[str, str, str]]) -> None:
    assert len({error for error in in_order if "error:" in error[2]}) >= 8
    assert _said(tmp_path, random.Random(seed), cache_dir) == in_order
