"""What operations on dicts and lists give."""

import time
class Job:
    def run(self): time.sleep(0.01)
class Fast:
    def run(self): pass
async def main():
    dict(a=Job())["a"].run()  # E: blocking-sleep
    ({"a": Fast()} | {"b": Job()})["b"].run()  # E: blocking-sleep
    ([Fast()] + [Job()])[1].run()  # E: blocking-sleep
    d = {}
    d.setdefault("k", Job()).run()  # E: blocking-sleep
    e = {"k": Fast()}
    e.update(k=Job())
    e["k"].run()  # E: blocking-sleep
    dict(a=Fast())["a"].run()
    ({"a": Fast()} | {"b": Fast()})["b"].run()
    ([Fast()] + [Fast()])[1].run()
    {}.setdefault("k", Fast()).run()
