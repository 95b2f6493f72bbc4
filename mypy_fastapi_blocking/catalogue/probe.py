"""Imports modules and says of names whether they exist and are coroutine functions. Runs as a script in a process of its own.

Importing a library runs its code: it may print, exit, crash or wait for ever. So it happens here, and each answer is written to a file
(`sys.argv[1]`) as soon as it is known; a line without answers that follow it names the module that killed the process. Only the standard
library is imported, and nothing of this package: the script is run by its path.
"""

from __future__ import annotations

import functools
import importlib
import inspect
import json
import sys
import warnings
from typing import Any, TextIO


def main() -> None:
    """Read modules and names from stdin, as JSON: `{"time": ["sleep"], …}`."""
    questions = json.load(sys.stdin)
    sys.path[:] = [folder for folder in sys.path if folder != sys.path[0]]  # this script's own folder
    warnings.simplefilter("ignore")
    with open(sys.argv[1], "a", encoding="utf-8") as answers:
        for module, names in questions.items():
            say(answers, module, "", {"importing": True})
            look(answers, module, names)


def look(answers: TextIO, module: str, names: list[str]) -> None:
    """Answer for the names of one module; the name "." asks for a full name given in the module's place."""
    if names == ["."]:
        say(answers, module, ".", anywhere(module))
        say(answers, module, "", {"done": True})
        return
    try:
        loaded = importlib.import_module(module)
    except BaseException as error:  # noqa: BLE001 (a library may raise anything, SystemExit included)
        missing = error.name or "" if isinstance(error, ModuleNotFoundError) else ""
        absent = module == missing or module.startswith(f"{missing}.") if missing else False
        say(answers, module, "", {"absent": absent, "error": f"{type(error).__name__}: {str(error)[:200]}"})
        return
    for name in names:
        say(answers, module, name, answer(loaded, name))
    say(answers, module, "", {"done": True})


def answer(module: Any, name: str) -> dict[str, Any]:
    """What is known of a name, given relative to its module."""
    owner: Any = None
    found: Any = module
    for part in name.split("."):
        owner = found
        try:
            found = getattr(owner, part)
        except Exception:  # noqa: BLE001
            return {"exists": part in declared(owner), "dynamic": is_dynamic(owner)}
    try:
        return {"exists": True, "async": is_async(found), "real": real_name(found, owner), "new_in": new_in(found, owner)}
    except Exception:  # noqa: BLE001 (a lazy object may not want to be looked at)
        return {"exists": True}


def anywhere(fullname: str) -> dict[str, Any]:
    """What is known of a full name of which nobody says where its module ends."""
    parts = fullname.split(".")
    said: dict[str, Any] = {"exists": False, "absent": True}
    for cut in range(1, len(parts) + 1):
        name = ".".join(parts[:cut])
        try:
            module = importlib.import_module(name)
        except BaseException as error:  # noqa: BLE001
            is_missing = isinstance(error, ModuleNotFoundError) and error.name == name
            return said if is_missing else {"exists": False, "error": f"{type(error).__name__}: {error}"}
        said = answer(module, ".".join(parts[cut:])) if parts[cut:] else {"exists": True}
        if said["exists"]:
            return {**said, "real": [name]}
        # In a namespace package (google.cloud) what is missing may just not be installed.
        said.update(real=[name], absent=getattr(module, "__file__", None) is None)
    return said


def declared(owner: Any) -> set[str]:
    """Attributes that a class only declares, or that abstract descriptors hide."""
    names: set[str] = set()
    for base in getattr(owner, "__mro__", ()):
        names.update(vars(base), vars(base).get("__annotations__", ()))
    return names


def is_dynamic(owner: Any) -> bool:
    """Does the class make attributes when they are asked for?"""
    return any("__getattr__" in vars(base) or "__getattribute__" in vars(base) for base in getattr(owner, "__mro__", ())[:-1])


def is_async(found: Any) -> bool:
    """Is it an `async def`? What wraps one may be sync (`async_to_sync`), so `__wrapped__` is not followed: mypy knows what is returned."""
    while isinstance(found, functools.partial):
        found = found.func
    return inspect.iscoroutinefunction(found) or inspect.isasyncgenfunction(found)


def real_name(found: Any, owner: Any) -> list[str]:
    """Where it is defined: the full names under which packs may know it, through the base classes of its owner."""
    attribute = getattr(found, "__name__", "")
    bases = [base for base in owner.__mro__[:-1] if hasattr(base, attribute)] if isinstance(owner, type) and attribute else []
    names = [full_name(found), *(f"{full_name(base)}.{attribute}" for base in bases)]
    return [name for name in dict.fromkeys(names) if name]


def new_in(found: Any, owner: Any) -> list[str]:
    """The same for the base classes that have no such member: a pack may speak of what their subclasses define."""
    attribute = getattr(found, "__name__", "")
    bases = owner.__mro__[:-1] if isinstance(owner, type) and attribute else ()
    return [f"{full_name(base)}.{attribute}" for base in bases if not hasattr(base, attribute)]


def full_name(found: Any) -> str:
    """`module.qualname`, where the object tells."""
    module, name = getattr(found, "__module__", None), getattr(found, "__qualname__", None)
    return f"{module}.{name}" if isinstance(module, str) and isinstance(name, str) else ""


def say(answers: TextIO, module: str, name: str, said: dict[str, Any]) -> None:
    """Write one answer at once: the process may not live to write another."""
    answers.write(json.dumps([module, name, said]) + "\n")
    answers.flush()


if __name__ == "__main__":
    main()
