"""What all tests share: warm caches of mypy, also for the YAML cases of pytest-mypy-plugins."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from pytest_mypy_plugins.item import YamlTestItem
from run_mypy import CONFIG, environment, mypy_executable, warm_cache

collect_ignore = ["corpus"]

BASE = pytest.StashKey[Path]()


def pytest_configure(config: pytest.Config) -> None:
    """pytest-mypy-plugins finds mypy on PATH, and works in a folder that each process of a test run has for itself."""
    config.stash[BASE] = Path(tempfile.mkdtemp(prefix="mypy-cases-"))
    config.option.mypy_testing_base = str(config.stash[BASE])
    config.option.mypy_ini_file = str(CONFIG)
    os.environ["PATH"] = os.pathsep.join([str(mypy_executable().parent), os.environ.get("PATH", os.defpath)])


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[BASE], ignore_errors=True)


def pytest_itemcollected(item: pytest.Item) -> None:
    """Cases of the same configuration share a cache, since another configuration would make it stale; hence also the xdist group."""
    if isinstance(item, YamlTestItem):
        settings = hashlib.sha256(item.additional_mypy_config.encode()).hexdigest()[:12]
        item.incremental_cache_dir = str(item.config.stash[BASE] / f"cache-{settings}")
        if item.additional_mypy_config:
            item.add_marker(pytest.mark.xdist_group(settings))
        for name, value in environment().items():
            item.environment_variables.setdefault(name, value)


def pytest_runtest_setup(item: pytest.Item) -> None:
    if isinstance(item, YamlTestItem) and not item.disable_cache:
        warm_cache(Path(item.incremental_cache_dir))


@pytest.fixture
def cache_dir(tmp_path: Path) -> Path:
    """A warm cache of mypy that belongs to one test."""
    return warm_cache(tmp_path / "warm-cache")


LONGEST = ("test_mypy_with_our_own_plugin",)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest comes first: at the end, one process would wait for another."""
    items.sort(key=lambda item: item.name not in LONGEST)
