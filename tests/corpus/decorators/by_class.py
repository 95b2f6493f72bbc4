"""`singledispatch`: what runs is what is registered for the class of the argument."""

# typed-only: the annotations say for which class a function is registered

import time
from functools import singledispatch, singledispatchmethod
from typing import Any


class Animal: ...


class Dog(Animal): ...


class Cat(Animal): ...


@singledispatch
def process(value: Any) -> str:
    return "?"


@process.register
def _(value: int) -> str:
    time.sleep(0.02)
    return "int"


@process.register
def _(value: str) -> str:
    return "str"


@process.register(list)
def _(value) -> str:
    time.sleep(0.02)
    return "list"


@process.register(dict)
@process.register(tuple)
def _(value) -> str:
    return "dict"


@process.register
def of_animal(value: Animal) -> str:
    time.sleep(0.02)
    return ""


@process.register
def of_cat(value: Cat) -> str:
    return ""


def helper(x: Any) -> str:
    return process(x)


@singledispatch
def default_slow(value):
    time.sleep(0.02)


@default_slow.register
def _(value: int):
    return 1


async def a1() -> None:
    process(1)  # E: blocking-sleep


async def a2() -> None:
    process("x")


async def a3() -> None:
    process([1])  # E: blocking-sleep


async def a4() -> None:
    process({})


async def a4b() -> None:
    process((1, 2))


async def a5() -> None:
    process(Dog())  # E: blocking-sleep


async def a6() -> None:
    process(Cat())


async def a7() -> None:
    process(3.5)


async def a8() -> None:
    helper(1)  # E: blocking-sleep


async def a9() -> None:
    helper("x")


async def a10() -> None:
    default_slow("x")  # E: blocking-sleep


async def a11() -> None:
    default_slow(1)


async def a12(x: Animal) -> None:
    process(x)  # E: blocking-sleep


async def a13(x: int | str) -> None:
    process(x)  # E: blocking-sleep


async def a14(x: Cat) -> None:
    process(x)


class Fmt:
    @singledispatchmethod
    def show(self, x: Any) -> str:
        return "?"

    @show.register
    def _(self, x: int) -> str:
        time.sleep(0.02)
        return ""

    @show.register
    def _(self, x: str) -> str:
        return ""

    @show.register(list)
    def _(self, x) -> str:
        time.sleep(0.02)
        return ""

    @singledispatchmethod
    def slow(self, x: Any) -> str:
        time.sleep(0.02)
        return ""

    @slow.register
    def _slow_int(self, x: int) -> str:
        return ""


fmt = Fmt()


async def b1() -> None:
    fmt.show(1)  # E: blocking-sleep


async def b2() -> None:
    fmt.show("x")


async def b3() -> None:
    fmt.show([])  # E: blocking-sleep


async def b4() -> None:
    fmt.show(2.5)


async def b5() -> None:
    fmt.slow("x")  # E: blocking-sleep


async def b6() -> None:
    fmt.slow(1)


async def main() -> None:
    await a1()
    await a2()
    await a3()
    await a4()
    await a4b()
    await a5()
    await a6()
    await a7()
    await a8()
    await a9()
    await a10()
    await a11()
    await a12(Dog())
    await a13(1)
    await a14(Cat())
    await b1()
    await b2()
    await b3()
    await b4()
    await b5()
    await b6()
