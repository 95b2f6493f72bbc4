"""mypy's own test cases with the plugin on: a development tool, since neither the cases nor their harness are part of this repository.

    python tests/mypy_cases.py CHECKOUT_OF_MYPY [pytest arguments]

Runs mypy's type checking and daemon suites (its wheels bring them) over `test-data/unit` of a checkout of the same version, without the plugin
and with it, and prints the cases that fail only with it. Three are known: what a function imports is part of a module's records, so its importers
are checked once more (testReprocessModuleEvenIfInterfaceHashDoesNotChange), and the two about unused sections read the configuration file that
turns the plugin on (testConfigWarnUnusedSection…).
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

SUITES = ("testcheck.py", "testfinegrained.py")
MISSING = "check-python315.test"  # which the harness takes for granted, and older checkouts don't have


def main(checkout: Path, *arguments: str) -> int:
    """Run both ways and compare. Returns the number of differences."""
    (checkout / "test-data" / "unit" / MISSING).touch()
    without, with_plugin = (_failures(checkout, mode, arguments) for mode in ("off", "on"))
    different = sorted(with_plugin - without)
    print(f"{len(without)} cases fail without the plugin, {len(with_plugin)} with it; only with it: {len(different)}")
    print("\n".join(different))
    return len(different)


def _failures(checkout: Path, mode: str, arguments: tuple[str, ...]) -> set[str]:
    """The names of the cases that fail."""
    environment = {**os.environ, "MYPY_TEST_PREFIX": str(checkout)}
    command = [sys.executable, __file__, str(checkout), "--run", mode, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert "no tests ran" not in done.stdout and done.stderr == "", done.stdout[-2000:] + done.stderr
    return {line.rpartition("::")[2].split()[0] for line in done.stdout.splitlines() if line.startswith("FAILED ")}


def run(mode: str, arguments: list[str]) -> int:
    """In a process of its own: mypy's suites, with the plugin in every case that has no plugins itself."""
    import pytest
    from mypy.test import helpers

    with tempfile.TemporaryDirectory() as scratch:
        config, settings = Path(scratch) / "mypy.ini", Path(scratch) / "pytest.ini"
        config.write_text("[mypy]\n", encoding="utf-8")
        settings.write_text("[pytest]\npython_files = test*.py\npython_classes =\npython_functions =\n", encoding="utf-8")
        original = helpers.parse_options

        def parse_options(*args: Any, **kwargs: Any) -> Any:
            options = original(*args, **kwargs)
            if mode == "on" and not options.plugins:
                options.plugins, options.config_file = ["mypy_fastapi_blocking"], str(config)
            return options

        helpers.parse_options = parse_options
        folder = Path(helpers.__file__).parent
        os.chdir(scratch)
        options = ["-p", "mypy.test.data", "-p", "no:cacheprovider", "-p", "no:xdist", "-q", "-rf", "--tb=no", "-c", str(settings)]
        return pytest.main([*options, "--rootdir", str(folder), *(str(folder / suite) for suite in SUITES), *arguments])


if __name__ == "__main__":
    if sys.argv[2:3] == ["--run"]:
        sys.exit(run(sys.argv[3], sys.argv[4:]))
    sys.exit(main(Path(sys.argv[1]).resolve(), *sys.argv[2:]))
