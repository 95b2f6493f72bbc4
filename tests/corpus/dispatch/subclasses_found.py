"""Plugins that are found by `Base.__subclasses__()`."""

import time


class Codec:
    def encode(self, x: str) -> str:
        return x


class NetCodec(Codec):
    def encode(self, x: str) -> str:
        time.sleep(0.001)
        return x


def make_all():
    return [c() for c in Codec.__subclasses__()]


def encode_all(x: str) -> list[str]:
    return [c().encode(x) for c in Codec.__subclasses__()]


async def main() -> None:
    for c in Codec.__subclasses__():
        c().encode("x")  # E: blocking-sleep
    for o in make_all():
        o.encode("x")  # E: blocking-sleep
    encode_all("x")  # E: blocking-sleep
    {c.__name__: c for c in Codec.__subclasses__()}["NetCodec"]().encode("x")  # E: blocking-sleep
