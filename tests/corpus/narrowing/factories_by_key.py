"""A factory that takes a class out of a table under a key that its caller passes."""

import time


class Memory:
    def save(self, item: int) -> int:
        return item


class Disk:
    def save(self, item: int) -> int:
        time.sleep(0)
        return item


BACKENDS: dict[str, type[Memory] | type[Disk]] = {"memory": Memory, "disk": Disk}


def backend(name="memory"):
    return BACKENDS[name]()


def backend_if(name: str = "memory") -> Memory | Disk:
    if name == "memory":
        return Memory()
    return Disk()


def save(name: str) -> int:
    return BACKENDS[name]().save(1)


async def main(name: str) -> None:
    BACKENDS["memory"]().save(1)
    backend().save(1)
    backend("memory").save(1)
    save("memory")
    backend_if().save(1)
    backend_if("memory").save(1)
    backend("disk").save(1)  # E: blocking-sleep
    backend(name).save(1)  # E: blocking-sleep
    save("disk")  # E: blocking-sleep
