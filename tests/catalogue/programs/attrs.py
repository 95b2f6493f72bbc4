import time

import attr
import attrs


def slow(value: str = "") -> str:
    time.sleep(1)
    return value


def check(instance: object, attribute: object, value: str) -> None:
    time.sleep(1)


@attrs.define
class Factory:
    name: str = attrs.field(factory=slow)


@attrs.define
class Converter:
    name: str = attrs.field(default="", converter=slow)


@attrs.define
class Validator:
    name: str = attrs.field(default="", validator=[attrs.validators.instance_of(str), check])


@attrs.define
class Optional:
    name: str = attrs.field(default="", converter=attrs.converters.optional(slow))


@attrs.frozen(kw_only=True)
class PostInit:
    name: str = ""

    def __attrs_post_init__(self) -> None:
        slow()


@attrs.define
class Methods:
    name: str = attrs.field()
    other: str = attrs.field(default="")

    @name.default
    def make(self) -> str:
        return slow()

    @other.validator
    def fine(self, attribute: object, value: str) -> None:
        print(value)


@attrs.define
class Validated:
    name: str = attrs.field(default="")

    @name.validator
    def check(self, attribute: object, value: str) -> None:
        time.sleep(1)


@attr.s(auto_attribs=True)
class Old:
    name: str = attr.ib(default="", converter=slow)
    _cache: str = attr.Factory(slow)


@attr.s
class Untyped:
    name = attr.ib(default=attr.Factory(lambda: slow()))


class NotMade:
    def __attrs_post_init__(self) -> None:
        time.sleep(1)  # OK


@attrs.define
class Quick(PostInit):
    def __attrs_post_init__(self) -> None:
        print("x")


@attrs.define
class Plain:
    function: object = attrs.field(default=slow)
    names: list[str] = attrs.field(factory=list)


async def makes() -> None:
    Factory()  # E: blocking-sleep
    Factory("x")  # OK
    Factory(name="x")  # OK
    Converter("x")  # E: blocking-sleep
    Validator()  # E: blocking-sleep
    Optional()  # E: blocking-sleep
    PostInit()  # E: blocking-sleep
    Methods()  # E: blocking-sleep
    Methods("x")  # OK
    Validated()  # E: blocking-sleep
    Old("x")  # E: blocking-sleep
    Untyped()  # E: blocking-sleep
    NotMade()  # OK
    Quick()  # OK
    Plain()  # OK


def helper() -> Validated:
    return Validated()


async def through_helper() -> None:
    helper()  # E: blocking-sleep
