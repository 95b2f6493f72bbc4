"""As in real code: visitor."""

import ast
import time


class Calls(ast.NodeVisitor):
    def __init__(self):
        self.found = []

    def visit_Name(self, node):
        time.sleep(0)
        self.found.append(node.id)


class Visitor:
    def visit(self, node):
        method = getattr(self, "visit_" + type(node).__name__, self.generic)
        method(node)

    def generic(self, node):
        pass


class IntVisitor(Visitor):
    def visit_int(self, node):
        time.sleep(0)


async def main():
    Calls().visit_Name(ast.Name("x"))  # E: blocking-sleep
    Visitor().visit("x")
    IntVisitor().visit_int(1)  # E: blocking-sleep
