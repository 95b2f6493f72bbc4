"""An __exit__ that returns True swallows what was raised: what comes after the block runs."""

import time
class Quiet:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb): return True
def parse():
    with Quiet():
        return int("x")
    time.sleep(0.01)
class Loud:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb): return None
def strict():
    with Loud():
        return int("1")
    time.sleep(0.01)
async def main():
    parse()  # E: blocking-sleep
    strict()  # OK: never comes to the end
