"""The example application as the tests see it: what is wrong in it, and what mypy reports."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from pathlib import Path

from run_mypy import ROOT, Result

EXAMPLES = ROOT / "examples"
REPORTED = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): error: .*\[(?P<code>[a-z-]+)\]$")

WRONG: dict[tuple[str, str], set[str]] = {
    ("shop/dependencies.py", "get_session_frozen"): {"blocking-database"},
    ("shop/routers/accounts.py", "create_account_frozen"): {"blocking-database", "blocking-cpu"},
    ("shop/routers/accounts.py", "offload_frozen"): {"blocking-cpu"},
    ("shop/routers/accounts.py", "quote_frozen"): {"blocking-cpu"},
    ("shop/routers/documents.py", "terms_frozen"): {"blocking-file"},
    ("shop/routers/orders.py", "create_checked_order_frozen"): {"blocking-database", "blocking-network"},
    ("shop/routers/orders.py", "create_order_frozen"): {"blocking-database"},
    ("shop/routers/orders.py", "read_orders_frozen"): {"blocking-database"},
    ("shop/routers/orders.py", "send_receipt_frozen"): {"blocking-file"},
    ("shop/routers/stock.py", "stock_frozen"): {"blocking-network"},
    ("shop/routers/tutorial.py", "count_frozen"): {"blocking-database"},
    ("shop/routers/tutorial.py", "count_of_dependency_frozen"): {"blocking-database"},
    ("shop/routers/tutorial.py", "dangerous"): {"blocking-sleep"},
    ("shop/services/documents.py", "lines_of_terms_frozen"): {"blocking-file"},
}
"""The functions that freeze the server, and the codes that may be reported there (where there are two: one of them, or both)."""


def reported(result: Result) -> dict[tuple[str, str], set[str]]:
    """The codes that mypy reported, by file and innermost function."""
    assert result.status in (0, 1), result.output + result.errors
    found = defaultdict(set)
    for line in result.lines:
        if match := REPORTED.match(line):
            found[match["file"], _function_at(EXAMPLES / match["file"], int(match["line"]))].add(match["code"])
    return dict(found)


def _function_at(path: Path, line: int) -> str:
    functions = [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.lineno <= line <= (node.end_lineno or 0)
    ]
    return max(functions, key=lambda node: node.lineno).name if functions else "<module>"
