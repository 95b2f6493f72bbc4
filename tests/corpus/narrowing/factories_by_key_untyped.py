"""A factory that takes a class out of a table under a key that its caller passes."""

import time


class Memory:
    def save(self, item):
        return item


class Disk:
    def save(self, item):
        time.sleep(0)
        return item


BACKENDS = {"memory": Memory, "disk": Disk}


def backend(name="memory"):
    return BACKENDS[name]()


def backend_if(name = "memory"):
    if name == "memory":
        return Memory()
    return Disk()


def save(name):
    return BACKENDS[name]().save(1)


async def main(name):
    BACKENDS["memory"]().save(1)
    backend().save(1)
    backend("memory").save(1)
    save("memory")
    backend_if().save(1)
    backend_if("memory").save(1)
    backend("disk").save(1)  # E: blocking-sleep
    backend(name).save(1)  # E: blocking-sleep
    save("disk")  # E: blocking-sleep
