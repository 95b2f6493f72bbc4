"""functools.reduce calls its function with the elements."""

import time
from functools import reduce
class Money:
    def __add__(self, other): time.sleep(0.01); return self
def plus(a, b): return a + b
async def main():
    reduce(lambda a, b: a + b, [Money(), Money()])  # E: blocking-sleep
    reduce(plus, [Money(), Money()])  # E: blocking-sleep
