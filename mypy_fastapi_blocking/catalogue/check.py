"""`stubs check`: is what the packs say true of the libraries that are installed here, and is it well written?

Three witnesses are asked, each once for all packs: the packs themselves (the reader refuses what makes no sense), the installed library
(`runtime.py`), and mypy (`resolve.py`). A name is right when the library has it. Of a class's members it will do that mypy has it, since
attributes of instances, members that abstract classes promise and helper classes of stubs exist for nobody else.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from mypy_fastapi_blocking.catalogue.entries import STDLIB, Entry, PackFile, aliases_of, entries_of, pack_files
from mypy_fastapi_blocking.catalogue.faults import PackReport, Report
from mypy_fastapi_blocking.catalogue.resolve import Resolved, resolve
from mypy_fastapi_blocking.catalogue.runtime import Runtime, installed_version, look_up, not_in_this_python
from mypy_fastapi_blocking.catalogue.versions import is_excused
from mypy_fastapi_blocking.packs.errors import PackError, shown_path
from mypy_fastapi_blocking.packs.layout import METADATA
from mypy_fastapi_blocking.packs.metadata import Metadata, read_metadata
from mypy_fastapi_blocking.packs.model import AWAIT, PackClass, PackModule

ELSEWHERE: Final = (
    ("--python-version=3.14", "--platform=linux"),
    ("--python-version=3.14", "--platform=win32"),
    ("--python-version=3.14", "--platform=darwin"),
    ("--python-version=3.10", "--platform=linux"),
)
"""The pack of the standard library speaks of all Pythons and platforms; what this one lacks, typeshed must know of another."""


@dataclass(frozen=True, slots=True)
class Claim:
    """A name that a pack speaks of, and so says exists: an entry, or (`entry` None) a name published for another."""

    module: str
    name: str
    path: str
    line: int
    entry: Entry | None = None

    @property
    def key(self) -> tuple[str, str]:
        """What the witnesses are asked."""
        return self.module, self.name


@dataclass(slots=True)
class Material:
    """A pack as it was read."""

    report: PackReport
    claims: list[Claim] = field(default_factory=list)
    helpers: set[tuple[str, str]] = field(default_factory=set)  # classes that exist only in the pack, and what they hold
    tops: set[str] = field(default_factory=set)  # top-level modules that it speaks of
    tops_found: set[str] = field(default_factory=set)


def check(roots: Sequence[Path]) -> Report:
    """Check all packs of some roots."""
    report = Report()
    packs: dict[Path, Material] = {}
    for root in roots:
        files = list(pack_files(root))
        if not files:
            report.fault(root, 1, "the folder holds no .pyi files")
        for file in files:
            if file.pack not in packs:
                packs[file.pack] = Material(_pack_report(file.pack, report))
            _read(file, packs[file.pack], report)
    report.packs = [material.report for material in packs.values()]
    _check_twice(packs.values(), report)
    _check_names([material for material in packs.values() if material.report.is_installed], report)
    _check_alternatives(packs.values(), report)
    return report


def _pack_report(folder: Path, report: Report) -> PackReport:
    metadata = Metadata()
    if (folder / METADATA).is_file():
        try:
            metadata = read_metadata(folder / METADATA)
        except PackError as err:
            report.fault(err.path, err.line, err.message)
    return PackReport(folder, metadata)


def _read(file: PackFile, material: Material, report: Report) -> None:
    try:
        module = file.read()
    except PackError as err:
        report.fault(err.path, err.line, err.message)
        return
    _find_version(material.report, file.module)
    material.tops.add(file.module.partition(".")[0])
    entries = list(entries_of(module))
    material.report.markers += sum(len(entry.markers) for entry in entries)
    material.helpers.update(_helpers(module))
    material.claims += [Claim(entry.module, entry.name, entry.origin.path, entry.origin.line, entry) for entry in entries]
    for alias in aliases_of(module):
        name = alias.fullname[len(module.name) + 1 :]
        if not name.startswith("_"):
            material.claims.append(Claim(module.name, name, module.path, _line_of(module.path, name)))


def _find_version(pack: PackReport, module: str) -> None:
    """Of what is installed here a pack speaks; one without a METADATA.toml of whatever its modules are."""
    top = module.partition(".")[0]
    if pack.folder.name == STDLIB or (pack.metadata.distribution is None and top in sys.stdlib_module_names):
        pack.is_stdlib = True
        pack.version = ".".join(map(str, sys.version_info[:2]))
    elif pack.metadata.distribution:
        pack.version = installed_version(pack.metadata.distribution)
    elif pack.version is None:
        pack.version = "(version unknown)" if not look_up({top: ["__name__"]})[top, "__name__"].error else None


def _helpers(module: PackModule) -> Iterable[tuple[str, str]]:
    for name, item in module.names.items():
        if name.startswith("_") and isinstance(item, PackClass):
            yield module.name, name


def _line_of(path: str, name: str) -> int:
    """An alias has no line of its own: the first that mentions the name."""
    lines = Path(path).read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if f" {name}" in line or line.startswith(name)), 1)


def _check_twice(packs: Iterable[Material], report: Report) -> None:
    first: dict[str, Claim] = {}
    for material in packs:
        for claim in material.claims:
            if claim.entry is None:
                continue
            earlier = first.setdefault(claim.entry.fullname, claim)
            if earlier.path != claim.path:
                report.fault(
                    claim.path, claim.line, f'"{claim.entry.fullname}" is marked twice: also in {shown_path(earlier.path)}:{earlier.line}'
                )


def _questions(claims: Iterable[Claim]) -> dict[str, list[str]]:
    asked: dict[str, dict[str, None]] = {}
    for claim in claims:
        asked.setdefault(claim.module, {})[claim.name] = None
    return {module: list(names) for module, names in asked.items()}


def _check_names(packs: Sequence[Material], report: Report) -> None:
    claims = [claim for material in packs for claim in material.claims]
    if not claims:
        return
    runtime, mypy = look_up(_questions(claims)), resolve(_questions(claims))
    for material in packs:
        found = (claim.module for claim in material.claims if not runtime[claim.key].absent)
        material.tops_found = {module.partition(".")[0] for module in found}
        lacking = [claim for claim in material.claims if not _holds(claim, material, runtime[claim.key], mypy, report)]
        known = _known_elsewhere(lacking) if material.report.is_stdlib else set()
        for claim in lacking:
            if claim.key not in known and not is_excused(claim.path, claim.line, material.report.version):
                _missing(claim, material.report, runtime[claim.key], mypy, report)


def _holds(claim: Claim, material: Material, runtime: Runtime, mypy: Resolved, report: Report) -> bool:
    """Is there such a thing? If so, it must not be a coroutine function."""
    mark = claim.entry.mark if claim.entry else None
    if mark and mark.blocking and (runtime.is_async or claim.key in mypy.coroutines):
        what = "is a coroutine function" if runtime.is_async else "returns a coroutine"
        report.fault(claim.path, claim.line, f'"{claim.module}.{claim.name}" {what}: it cannot block as marked')
    if runtime.exists or runtime.dynamic or _is_convention(claim, material):
        return True
    if runtime.error and claim.module not in mypy.modules and (not runtime.absent or _is_elsewhere(claim, material)):
        material.report.unchecked[claim.module] = runtime.error
        return True
    is_member = "." in claim.name or bool(runtime.error)
    return claim.key in mypy.names and (is_member or material.report.is_stdlib)


def _is_elsewhere(claim: Claim, material: Material) -> bool:
    """Of a family of packages (`mypy_boto3_…`) not all need be installed."""
    top = claim.module.partition(".")[0]
    return not material.report.is_stdlib and len(material.tops) > 1 and top not in material.tops_found


def _is_convention(claim: Claim, material: Material) -> bool:
    """What speaks of something without being its name: helper classes of the pack, and `__getattr__` for members made at run time."""
    parts = claim.name.split(".")
    in_helper = (claim.module, parts[0]) in material.helpers
    return in_helper or (parts[-1] in ("__getattr__", "__init__") and len(parts) > 1)


def _known_elsewhere(claims: Sequence[Claim]) -> set[tuple[str, str]]:
    found: set[tuple[str, str]] = set()
    for options in ELSEWHERE:
        rest = [claim for claim in claims if claim.key not in found]
        found |= resolve(_questions(rest), *options).names if rest else set()
    return found


def _missing(claim: Claim, pack: PackReport, runtime: Runtime, mypy: Resolved, report: Report) -> None:
    where = f"Python {pack.version}" if pack.is_stdlib else f"{pack.name} {pack.version}"
    if not pack.is_stdlib and not pack.metadata.distribution:
        where = f"what is installed as {claim.module.partition('.')[0]}"
    if runtime.absent and not (pack.is_stdlib and not_in_this_python(claim.module)):
        report.fault(claim.path, 1, f'there is no module "{claim.module}" in {where}')
    elif not runtime.error:
        report.fault(claim.path, claim.line, f'there is no "{claim.module}.{claim.name}" in {where}')
    elif claim.module in mypy.modules:
        report.fault(claim.path, claim.line, f'mypy finds no "{claim.module}.{claim.name}" ({claim.module} cannot be imported here)')


def _check_alternatives(packs: Iterable[Material], report: Report) -> None:
    """`instead=` must name something."""
    uses: dict[str, list[Claim]] = {}
    for material in packs:
        for claim in material.claims:
            if claim.entry and claim.entry.mark and claim.entry.mark.instead not in (None, AWAIT):
                uses.setdefault(claim.entry.mark.instead, []).append(claim)
    answers = look_up({name: ["."] for name in uses if _is_dotted(name)})
    lacking: dict[str, Claim] = {}
    for name in uses:
        said = answers.get((name, "."))
        if said is None or not (said.exists or said.dynamic or said.error or said.absent):
            module = said.real[0] if said and said.real else name.partition(".")[0]
            lacking[name] = Claim(module, name[len(module) + 1 :], "", 1)
        elif not said.exists and not said.dynamic:
            report.alternatives.add(name)
    known = _known_elsewhere([claim for claim in lacking.values() if _is_dotted(claim.name)])
    for name, nowhere in lacking.items():
        for claim in uses[name] if nowhere.key not in known else ():
            if not is_excused(claim.path, claim.line, None):
                report.fault(claim.path, claim.line, f'the alternative "{name}" does not exist')


def _is_dotted(name: str) -> bool:
    return all(part.isidentifier() for part in name.split("."))
