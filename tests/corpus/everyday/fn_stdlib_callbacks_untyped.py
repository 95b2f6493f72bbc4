"""Functions as values: stdlib callbacks."""

import collections
import json
import re
import time


def replace(match):
    time.sleep(0)
    return ""


def encode(value):
    time.sleep(0)
    return ""


def factory():
    time.sleep(0)
    return []


class Encoder(json.JSONEncoder):
    def default(self, o):
        time.sleep(0)
        return ""


async def main():
    re.sub("a", replace, "aa")  # E: blocking-sleep
    re.compile("a").sub(replace, "a")  # E: blocking-sleep
    re.sub("a", "b", "aa")
    json.dumps({"a": object()}, default=encode)  # E: blocking-sleep
    json.dumps({"a": object()}, default=lambda o: "")
    json.dumps({"a": object()}, cls=Encoder)  # missed: blocking-sleep
    table = collections.defaultdict(factory)
    table["x"].append(1)  # E: blocking-sleep
    calm = collections.defaultdict(list)
    calm["x"].append(1)
    json.loads("{}", object_hook=encode)  # E: blocking-sleep
