"""As in real code: visitor."""

import ast
import time


class Calls(ast.NodeVisitor):
    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_Name(self, node: ast.Name) -> None:
        time.sleep(0)
        self.found.append(node.id)


class Visitor:
    def visit(self, node: object) -> None:
        method = getattr(self, "visit_" + type(node).__name__, self.generic)
        method(node)

    def generic(self, node: object) -> None:
        pass


class IntVisitor(Visitor):
    def visit_int(self, node: int) -> None:
        time.sleep(0)


async def main() -> None:
    Calls().visit_Name(ast.Name("x"))  # E: blocking-sleep
    Visitor().visit("x")
    IntVisitor().visit_int(1)  # E: blocking-sleep
