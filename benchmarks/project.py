"""Projects to measure: a real one, or one made up with a call graph like that of an application."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

LINES = 50  # of a module that is made up
PACKAGE = 10  # modules in a package: what they import is mostly in it

MODULE = '''"""Module {number}."""

from __future__ import annotations

from dataclasses import dataclass, field
{imports}

@dataclass
class Record{number}:
    name: str
    count: int = 0
    tags: list[str] = field(default_factory=list)

    def label(self) -> str:
        return f"{{self.name}} ({{self.count}})"

    def grown(self, by: int) -> Record{number}:
        return Record{number}(self.name, self.count + by, [*self.tags, self.label()])


class Service{number}:
    def __init__(self, records: dict[str, Record{number}]) -> None:
        self.records = records
        self.seen: set[str] = set()

    def find(self, name: str) -> Record{number} | None:
        self.seen.add(name)
        return self.records.get(name)

    def total(self, names: list[str]) -> int:
        found = [self.find(name) for name in names]
        return sum(record.count for record in found if record is not None){calls}

    def save(self, name: str, by: int) -> str:
        record = self.find(name) or Record{number}(name)
        self.records[name] = record.grown(by)
        return self.records[name].label(){saves}


def service{number}() -> Service{number}:
    return Service{number}({{}})


async def handle{number}(name: str) -> int:
    service = service{number}()
    service.save(name, {number})
    return service.total([name]){bad}
'''


@dataclass(frozen=True)
class Project:
    """A folder that mypy is run in. `leaf` and `hub` are files of it to edit: one that nothing imports, and one that much does."""

    name: str
    folder: Path
    targets: tuple[str, ...]
    leaf: Path
    hub: Path
    lines: int


def generated(folder: Path, lines: int) -> Project:
    """A project of about so many lines: packages of modules that call one another, and here and there something that blocks."""
    count = max(lines // LINES, 3)
    app = folder / "app"
    for number in range(count):
        package = app / f"part{number // PACKAGE}"
        package.mkdir(parents=True, exist_ok=True)
        (package / "__init__.py").touch()
        (package / f"module{number}.py").write_text(_module(number), encoding="utf-8")
    (app / "__init__.py").touch()
    last = count - 1
    return Project(
        f"{lines} lines",
        folder,
        ("app",),
        app / f"part{last // PACKAGE}" / f"module{last}.py",
        app / "part0" / "module0.py",
        sum(len(path.read_text(encoding="utf-8").splitlines()) for path in app.rglob("*.py")),
    )


def _module(number: int) -> str:
    """Each module uses the one before it in its package, the first of the package before, and the hub."""
    used = sorted({0, max(number - 1, 0), max(number // PACKAGE * PACKAGE - PACKAGE, 0)} - {number}) if number else []
    imports = [f"from app.part{other // PACKAGE}.module{other} import Service{other}, service{other}" for other in used]
    blocks = number % 25 == 3
    return MODULE.format(
        number=number,
        imports="\n".join(["import time", *imports, ""] if blocks else [*imports, ""]),
        calls="".join(f" + service{other}().total(names)" for other in used),
        saves="".join(f" + service{other}().save(name, by)" for other in used[:1]) + (" + str(time.sleep(by))" if blocks else ""),
        bad="".join(f" + len(Service{other}({{}}).seen)" for other in used),
    )


def copied(source: Path, folder: Path, targets: tuple[str, ...], leaf: str, hub: str) -> Project:
    """A copy of a real project, to edit."""
    for target in targets:
        if (source / target).is_dir():
            shutil.copytree(source / target, folder / target, ignore=shutil.ignore_patterns("node_modules", ".*", "__pycache__"))
        else:
            (folder / target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source / target, folder / target)
    files = [path for target in targets for path in ((folder / target).rglob("*.py") if (folder / target).is_dir() else [folder / target])]
    lines = sum(len(path.read_bytes().splitlines()) for path in files)
    return Project(source.name, folder, targets, folder / leaf, folder / hub, lines)
