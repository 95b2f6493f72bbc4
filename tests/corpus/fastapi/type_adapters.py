# typed-only: a TypeAdapter says what it validates by its type
"""Validators run where a TypeAdapter validates, serializers where it dumps."""

import time

from pydantic import BaseModel, TypeAdapter, field_serializer, field_validator


class Item(BaseModel):
    name: str = ""

    @field_validator("name")
    @classmethod
    def check(cls, value: str) -> str:
        time.sleep(0)
        return value


class Written(BaseModel):
    name: str = ""

    @field_serializer("name")
    def written(self, value: str) -> str:
        time.sleep(0)
        return value


item: TypeAdapter[Item] = TypeAdapter(Item)
items = TypeAdapter(list[Item])
numbers = TypeAdapter(list[int])
written = TypeAdapter(dict[str, Written])


async def validates() -> None:
    item.validate_python({"name": "x"})  # E: blocking-sleep
    item.validate_json('{"name": "x"}')  # E: blocking-sleep
    items.validate_python([{"name": "x"}])  # E: blocking-sleep
    TypeAdapter(Item).validate_python({"name": "x"})  # E: blocking-sleep
    numbers.validate_python([1])  # OK
    item.json_schema()  # OK


async def dumps() -> None:
    value = {"a": Written()}  # OK
    written.validate_python(value)  # OK
    written.dump_python(value)  # E: blocking-sleep
    written.dump_json(value)  # E: blocking-sleep
    numbers.dump_json([1])  # OK
