"""The commands: `stubs check`, `stubs list`, `stubs new` and `explain`. Each is imported when it is asked for: answers come at once.

Exit status: 0; 1 when a check finds faults or nothing is known of a name; 2 when a command cannot be carried out.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from mypy_fastapi_blocking.config import ConfigError, load_config
from mypy_fastapi_blocking.packs.errors import PackError
from mypy_fastapi_blocking.packs.locate import all_roots

Command: TypeAlias = Callable[[argparse.Namespace], int]


class CommandError(Exception):
    """Why a command cannot be carried out, in one line."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit status."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except (ConfigError, PackError, CommandError) as err:
        print(err, file=sys.stderr)
        return 2
    except BrokenPipeError:
        return 0
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m mypy_fastapi_blocking", description="Commands around the mypy plugin.")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _add_explain(commands)
    stubs = commands.add_parser("stubs", help="what the stub packs know").add_subparsers(metavar="COMMAND", required=True)
    _add_explain(stubs)
    check = _command(stubs, "check", _check, "check packs against the installed libraries and mypy")
    check.add_argument("folder", nargs="*", type=Path, help="folders of packs (default: all that a run of mypy here would use)")
    listed = _command(stubs, "list", _list, "list what is marked")
    listed.add_argument("--library", metavar="X", help="only this distribution, module or package")
    new = _command(stubs, "new", _new, "write a first pack for an installed library")
    new.add_argument("distribution", help="the name to install it by")
    new.add_argument("--to", type=Path, default=Path("blocking_stubs"), metavar="FOLDER", help="where to write it (default: %(default)s)")
    return parser


def _command(commands: Any, name: str, run: Command, text: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=text, description=text.capitalize() + ".")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--config-file", default="mypy.ini", metavar="FILE", help="mypy's config file (default: found in this folder)")
    parser.set_defaults(run=run)
    return parser


def _add_explain(commands: Any) -> None:
    parser = _command(commands, "explain", _explain, "say what is known of a function, method or class, and from where")
    parser.add_argument("name", help="its full name, as in requests.Session.get")


def _roots(options: argparse.Namespace) -> tuple[Path, ...]:
    return all_roots(load_config(options.config_file).stubs)


def _print_json(data: object) -> None:
    print(json.dumps(data, indent=2, ensure_ascii=False))


def _check(options: argparse.Namespace) -> int:
    from mypy_fastapi_blocking.catalogue.check import check

    for folder in options.folder:
        if not folder.is_dir():
            raise CommandError(f"{folder}: error: there is no such folder")
    report = check(tuple(folder.resolve() for folder in options.folder) or _roots(options))
    if options.json:
        _print_json(report.as_data())
    else:
        print(*report.lines(), sep="\n")
    return 1 if report.faults else 0


def _list(options: argparse.Namespace) -> int:
    from mypy_fastapi_blocking.catalogue.listing import listing

    found = listing(_roots(options), options.library)
    if not found:
        raise CommandError(f'no pack speaks of "{options.library}"')
    if options.json:
        _print_json([line.as_data() for line in found])
    else:
        print(*found, sep="\n")
    return 0


def _explain(options: argparse.Namespace) -> int:
    from mypy_fastapi_blocking.catalogue.explain import explain

    found = explain(options.name, _roots(options))
    if options.json:
        _print_json(found.as_data())
    else:
        print(*found.lines(), sep="\n")
    return 0 if found.facts or found.defined else 1


def _new(options: argparse.Namespace) -> int:
    from mypy_fastapi_blocking.catalogue.new import NewPackError, new_pack

    try:
        made = new_pack(options.distribution, options.to)
    except NewPackError as err:
        raise CommandError(f"{options.distribution}: error: {err}") from None
    if options.json:
        _print_json(made.as_data())
    else:
        print(*made.lines(), sep="\n")
    return 0
