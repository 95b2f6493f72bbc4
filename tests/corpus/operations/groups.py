"""What is in a group of `itertools.groupby`, and its like."""

import itertools
import time


class Node:
    name = "a"
    def ping(self):
        time.sleep(0.001)


async def main():
    nodes = [Node()]
    for k, grp in itertools.groupby(nodes, key=lambda m: m.name):
        for n in grp:
            n.ping()  # E: blocking-sleep
    for k, grp in itertools.groupby(nodes, lambda m: m.name):
        list(grp)[0].ping()  # E: blocking-sleep
    good, bad = [], []
    for n in nodes:
        (good if n.name else bad).append(n)
    good[0].ping()  # missed: blocking-sleep
    both = {k: list(g) for k, g in itertools.groupby(nodes, lambda m: m.name)}
    both["a"][0].ping()  # E: blocking-sleep
    a, b = itertools.tee(nodes)
    next(a).ping()  # E: blocking-sleep
    for x, y in itertools.pairwise([Node(), Node()]):
        y.ping()  # missed: blocking-sleep
