"""What containers of the user's own give when they are iterated, by way of iter() and list() too."""

import time
class Node:
    def load(self): time.sleep(0.01)
class Tree:
    def __init__(self): self.nodes = [Node()]
    def __iter__(self): return iter(self.nodes)
class Group:
    def __init__(self, *nodes): self.nodes = list(nodes)
    def __iter__(self): return iter(self.nodes)
class Leaf:
    def load(self): return 1
class Leaves:
    def __init__(self): self.nodes = [Leaf()]
    def __iter__(self): return iter(self.nodes)
async def main():
    for n in Tree(): n.load()  # E: blocking-sleep
    next(iter(Tree())).load()  # E: blocking-sleep
    list(Tree())[0].load()  # E: blocking-sleep
    for n in Group(Node()): n.load()  # E: blocking-sleep
    next(iter(Leaves())).load()
    list(Leaves())[0].load()
    for n in Group(Leaf()): n.load()
